import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFlow, type StepName } from '../../core/index.js';
import { AuthPages } from '../../pages/index.js';
import { everyStep } from '../../testing/everyStep.js';
import { createScenario, english, renderWithAuth, type Scenario } from '../../testing/index.js';
import { answering, Stage } from '../../testing/Stage.js';
import { slotFaults } from '../../testing/slotFaults.js';
import { AuthDialog } from '../authenticator/AuthDialog.js';

let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario();
});
afterEach(() => scenario.restore());

// The keys of the table are its names.
describe.each(Object.keys(everyStep) as StepName[])('%s', (name) => {
  test('draws no element without a name and a state of the table, refused or not', async () => {
    const user = userEvent.setup();
    const flow = createFlow(answering({ failure: { code: 'network' } }), everyStep[name]);
    renderWithAuth(<Stage flow={flow} />, { scenario });
    await screen.findByRole('heading', { name: (heading) => heading !== english.common.loading });
    await waitFor(() => expect(flow.getState().pending).toBeNull());
    expect(slotFaults(document)).toEqual([]);
    for (const button of screen.queryAllByRole('button').slice(0, 4)) {
      if (button.isConnected) await user.click(button);
      expect(slotFaults(document)).toEqual([]);
    }
  });
});

/** Texts that no view can be without: headings, labels and the names of controls. */
const kept = /^(fields|password|phone|captcha|attributes)$|[tT]itle$|^(loading|close|qrCode|show|hide)$/;

/** Every text of the kit as an app empties it. */
const emptied = Object.fromEntries(
  Object.entries(english).map(([section, texts]) => [
    section,
    typeof texts === 'string' || kept.test(section) ? texts : withoutTexts(texts),
  ]),
);

function withoutTexts(texts: object): object {
  const entries = Object.entries(texts).map(([key, text]) => {
    if (kept.test(key)) return [key, text];
    return [key, typeof text === 'function' ? () => '' : ''];
  });
  return Object.fromEntries(entries);
}

/** Elements that are there for their text alone. */
const ofText = [
  ...['button', 'link', 'text', 'hint', 'notice', 'resend', 'choice-hint'],
  ...['card-description', 'totp-link', 'offer-actions'],
];

// The keys of the table are its names.
test.each(Object.keys(everyStep) as StepName[])('%s draws nothing around an emptied text', async (name) => {
  const flow = createFlow(answering({ failure: { code: 'network' } }), everyStep[name]);
  renderWithAuth(<Stage flow={flow} />, { scenario, messages: emptied });
  await screen.findByRole('heading', { name: (heading) => heading !== english.common.loading });
  await waitFor(() => expect(flow.getState().pending).toBeNull());
  const drawn = ofText.flatMap((slot) => [...document.querySelectorAll(`[data-slot="${slot}"]`)]);
  const empty = drawn.filter((element) => !element.textContent?.trim() && !element.ariaLabel);
  expect(empty.map(({ outerHTML }) => outerHTML)).toEqual([]);
});

test('a dialog has no element without a name', async () => {
  renderWithAuth(<AuthDialog defaultOpen />, { scenario });
  await screen.findByRole('dialog');
  expect(document.querySelectorAll('[data-slot="dialog-portal"]')).toHaveLength(1);
  expect(slotFaults(document)).toEqual([]);
});

test('a page has no element without a name', async () => {
  renderWithAuth(
    <AuthPages
      path="/auth/login"
      navigate={() => {}}
      layout="split"
      logo={<b>Logo</b>}
      background="data:image/gif;base64,R0lGODlhAQABAAAAACw="
      aside={<b>Words</b>}
      legalLinks={{ terms: '#terms', privacy: '#privacy' }}
    />,
    { scenario },
  );
  await screen.findByRole('heading', { level: 1 });
  expect(slotFaults(document)).toEqual([]);
});

test('an element without a name is found', () => {
  document.body.innerHTML = '<div data-cognito-kit data-slot="root"><p></p><p data-slot="txt"></p></div>';
  expect(slotFaults(document)).toHaveLength(2);
  document.body.innerHTML = '';
});
