import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SignIn } from '../components/authenticator/SignIn.js';
import { createFlow, type Step, type StepName } from '../core/index.js';
import { everyStep } from '../testing/everyStep.js';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../testing/index.js';
import { answering, Stage } from '../testing/Stage.js';
import { swapAnswers } from '../testing/swapAnswers.js';
import '../styles/index.css';

/** What an address, a message, a config or Cognito itself may hold. */
const hostile = {
  markup: `<img src="x" onerror="document.title='attacked'"><b id="attack">`,
  'a name of every object': '__proto__',
  'a method of every object': 'constructor',
  '100 kB in one word': 'w'.repeat(100_000),
  '100 kB of spaces': ' '.repeat(100_000),
  'direction marks': '\u202Egpj.\u2066exe\u200F\u202D',
  'nested percent signs': `%${'25'.repeat(20_000)}`,
  nothing: '',
};

/** Members by which the kit chooses; Cognito's values of these are compared and never shown. */
const chosen = ['name', 'medium', 'method', 'methods', 'factors', 'reason', 'offer'];

/** Milliseconds; quadratic time over 100 kB takes minutes. */
const patience = 5000;

let scenario: Scenario;

beforeAll(async () => {
  scenario = await createScenario({ users: [{ username: 'ada@example.com' }] });
});
afterAll(() => scenario.restore());

// The keys of the table are its names.
describe.each(Object.keys(everyStep) as StepName[])('%s', (name) => {
  test.each(Object.entries(hostile))('shows %s as text, in its place', async (_, text) => {
    const step = withTexts(everyStep[name], text);
    const started = performance.now();
    const { container } = renderWithAuth(<Stage flow={createFlow(answering({ step }), step)} />, {
      scenario,
    });
    container.style.width = '320px';
    await waitFor(() => expect(container.querySelector('[data-slot=card], [data-slot=root]')).not.toBeNull());
    await waitFor(() => expect(container.textContent).not.toBe(''));
    expect(faultsIn(container)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(patience);
  });
});

test.each(Object.entries(hostile))('a trigger that refuses with %s is shown as text', async (_, text) => {
  swapAnswers('InitiateAuth', () => {
    const message = `PreAuthentication failed with error ${text}.`;
    return Response.json({ __type: 'UserLambdaValidationException', message }, { status: 400 });
  });
  const { container } = renderWithAuth(<SignIn />, { scenario });
  container.style.width = '320px';
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Email'), 'ada@example.com');
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement());
  expect(faultsIn(container)).toEqual([]);
});

test.each(Object.entries(hostile))(
  'a provider called %s has a button with that text',
  async (_, provider) => {
    const { container } = renderWithAuth(<SignIn providers={[provider]} />, { scenario });
    container.style.width = '320px';
    await screen.findByLabelText('Email');
    expect(faultsIn(container)).toEqual([]);
  },
);

function withTexts(step: Step, text: string): Step {
  const replaced: unknown = JSON.parse(JSON.stringify(step), (key, value) =>
    typeof value === 'string' && !chosen.includes(key) && !/^\d+$/.test(key) ? text : value,
  );
  // Only texts have changed.
  return replaced as Step;
}

function faultsIn(container: HTMLElement): string[] {
  const faults: string[] = [];
  if (document.querySelector('#attack, img[src=x]') || document.title === 'attacked')
    faults.push('markup was drawn');
  for (const element of container.querySelectorAll('[data-slot=card], [data-slot=page]')) {
    const over = element.scrollWidth - element.clientWidth;
    if (over > 1) faults.push(`${element.getAttribute('data-slot')} is ${over} px too narrow`);
  }
  return faults;
}
