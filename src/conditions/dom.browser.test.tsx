import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createScenario, english, renderWithAuth, type Scenario } from '../testing/index.js';
import { everyView } from './everyView.js';
import { translate, unguardedTexts } from './translate.js';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await createScenario();
});
afterAll(() => scenario.restore());

describe.each(everyView)('$name', ({ draw }) => {
  test('goes on after a translator changed its texts', async () => {
    const user = userEvent.setup();
    const { container } = renderWithAuth(<>{draw()}</>, { scenario });
    await screen.findByRole('heading', { name: (heading) => heading !== english.common.loading });
    expect(unguardedTexts(container)).toEqual([]);
    for (const button of screen.queryAllByRole('button').slice(0, 6)) {
      translate(container);
      if (button.isConnected) await user.click(button);
      expect(unguardedTexts(container)).toEqual([]);
    }
    translate(container);
    await waitFor(() => expect(container.querySelector('[data-cognito-kit]')).not.toBeNull());
  });
});
