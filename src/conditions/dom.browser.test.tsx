import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createScenario, renderWithAuth, type Scenario } from '../testing/index.js';
import { unguardedTexts } from '../testing/unguardedTexts.js';
import { everyView } from './everyView.js';
import { translate } from './translate.js';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await createScenario();
});
afterAll(() => scenario.restore());

describe.each(everyView)('$name', ({ draw }) => {
  test('goes on after a translator changed its texts', async () => {
    const user = userEvent.setup();
    const { container } = renderWithAuth(draw(), { scenario });
    await drawn(container);
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

/** Waits for a view, or for the card that keeps the place of a page that the person may not see. */
async function drawn(page: HTMLElement): Promise<void> {
  await waitFor(() => expect(page.querySelector('h1, h2')).not.toBeNull());
  await waitFor(() =>
    expect(page.querySelector('[aria-busy]:not([data-pending]), [data-slot="skeleton"]')).toBeNull(),
  );
}
