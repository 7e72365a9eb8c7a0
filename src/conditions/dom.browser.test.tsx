import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AllWords, createScenario, renderWithAuth, type Scenario } from '../testing/index.js';
import { everyView } from './everyView.js';
import { foreignChanges, muteHydration } from './foreignChanges.js';
import { fromServer } from './fromServer.js';
import { translate } from './translate.js';
import { unguardedTexts } from './unguardedTexts.js';
import { watchNavigation } from './watchNavigation.js';

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

  test('leaves the page for nothing that is pressed before its script runs', async () => {
    const { container } = fromServer(<AllWords>{draw()}</AllWords>, scenario);
    const visited = watchNavigation();
    for (const form of container.querySelectorAll('form')) form.requestSubmit();
    for (const button of container.querySelectorAll('button')) button.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(visited).toEqual([]);
  });

  test.each(Object.entries(foreignChanges))(
    'keeps what was typed before hydration: %s',
    async (_, change) => {
      muteHydration(change);
      const { container, hydrate } = fromServer(<AllWords>{draw()}</AllWords>, scenario);
      const typed = typeInto(container);
      change(container);
      await hydrate();
      await waitFor(() => expect(typedIn(container)).toMatchObject(typed));
    },
  );
});

const fieldsOf = (page: Element) => [
  ...page.querySelectorAll<HTMLInputElement>(
    'form input:not([type=hidden]):not([readonly]):not([tabindex="-1"])',
  ),
  ...page.querySelectorAll<HTMLSelectElement>('form select'),
];

const textOf = (field: HTMLInputElement | HTMLSelectElement) =>
  field instanceof HTMLInputElement && /radio|checkbox/.test(field.type) ? field.checked : field.value;

const typedIn = (page: Element) =>
  Object.fromEntries(
    fieldsOf(page)
      .filter(({ name }) => name)
      .map((field, index) => [`${field.name} ${index}`, textOf(field)]),
  );

/** Fills in every field without an event, as some password managers do. */
function typeInto(page: Element) {
  for (const field of fieldsOf(page)) {
    if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1;
    else if (/radio|checkbox/.test(field.type)) field.checked = true;
    else field.value = field.type === 'date' ? '1999-12-31' : field.name === 'code' ? '12' : 'typed';
  }
  return typedIn(page);
}

/** Waits for a view, or for the card that keeps the place of a page that the person may not see. */
async function drawn(page: HTMLElement): Promise<void> {
  await waitFor(() => expect(page.querySelector('h1, h2')).not.toBeNull());
  const waiting = '[aria-busy]:not([data-pending]), [data-slot="skeleton"]';
  await waitFor(() => expect(page.querySelector(waiting)).toBeNull());
}
