import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { JourneyView } from '../components/authenticator/JourneyView.js';
import { MfaSetup } from '../components/mfa-setup/MfaSetup.js';
import { Root } from '../components/parts/Root.js';
import { Passkeys } from '../components/passkeys/Passkeys.js';
import {
  type AccountStep,
  type AuthService,
  createFlow,
  type Flow,
  type OperationName,
  type Outcome,
  type Step,
  type StepName,
} from '../core/index.js';
import type { Messages } from '../locales/en/index.js';
import { loadAllTexts } from '../locales/load.js';
import { AuthContext, useAuthContext } from '../react/context/context.js';
import { useJourney } from '../react/journeys/useFlow.js';
import { type Action, everyAction } from '../testing/everyAction.js';
import { everyStep } from '../testing/everyStep.js';
import { createScenario, renderWithAuth, type Scenario } from '../testing/index.js';

let messages: Messages;
let scenario: Scenario;

beforeAll(async () => {
  messages = await loadAllTexts('en');
});
beforeEach(async () => {
  scenario = await createScenario();
});
afterEach(() => scenario.restore());

/** A service whose calls stay open until the test answers them. */
function controlled() {
  const calls: { operation: OperationName; answer(outcome: Outcome): void }[] = [];
  const service = new Proxy({} as Partial<AuthService>, {
    get: (_, operation: OperationName) => () =>
      new Promise<Outcome>((answer) => calls.push({ operation, answer })),
  }) as AuthService;
  return { service, calls };
}

interface StageProps {
  flow: Flow;
  /** The flow of the second factors: its own flow, unless that flow is on screen. */
  setup: Flow;
}

function Stage({ flow, setup }: StageProps) {
  const auth = useAuthContext('the test');
  const [value] = useState(() => ({ ...auth, flows: { ...auth.flows, mfaSetup: setup, passkeys: flow } }));
  return (
    <AuthContext.Provider value={value}>
      <Views flow={flow} />
    </AuthContext.Provider>
  );
}

function Views({ flow }: { flow: Flow }) {
  const journey = useJourney(flow);
  const [drawn] = useState(journey.step.name);
  if (drawn === 'passkeys') return <Passkeys />;
  if (isOfAccount(drawn)) return <MfaSetup />;
  return (
    <Root>
      <JourneyView journey={journey} options={{ providers: ['Google'] }} />
    </Root>
  );
}

async function arrive(name: StepName) {
  const { service, calls } = controlled();
  const flow = createFlow(service, everyStep[name]);
  const setup = isOfAccount(name) ? flow : createFlow(service, { name: 'mfaMethods', methods: [] });
  renderWithAuth(<Stage flow={flow} setup={setup} />, { scenario });
  const user = userEvent.setup();
  await screen.findByRole('heading', { level: 2 });
  // A list of the account loads its content when it appears.
  await waitFor(() => expect(calls.length).toBe(asksOnArrival(name) ? 1 : 0));
  calls.pop()?.answer({ step: everyStep[name] });
  await waitFor(() => expect(flow.getState().pending).toBeNull());
  return { user, flow, asked: name === 'offerMfa' ? setup : flow, calls };
}

async function send(user: ReturnType<typeof userEvent.setup>, row: Action) {
  for (const [name, value] of Object.entries(row.types ?? {})) {
    const field = await waitFor(() => input(name));
    await user.clear(field);
    await user.type(field, value);
  }
  // A complete code has sent the form already, so this press is a second one.
  await user.click(button(row));
}

const table = Object.entries(everyAction).filter(
  (entry): entry is [StepName, Action] => typeof entry[1] === 'object',
);

describe.each(table)('at the step %s', (name, row) => {
  test('a network failure shows, keeps what was typed, and a second press sends it again', async () => {
    const { user, flow, asked, calls } = await arrive(name);
    await send(user, row);
    await waitFor(() => expect(calls.map(({ operation }) => operation)).toEqual([row.sends]));
    calls[0]?.answer({ failure: { code: 'network' } });
    await waitFor(() => expect(alerts()).toContain(messages.failures.network));
    expect(flow.getState().step.name).toBe(name);
    expect(asked.getState().pending).toBeNull();
    expect(document.querySelector('[data-pending]')).toBeNull();
    expect(typed(row)).toEqual(row.types ?? {});
    expect(document.body).not.toHaveFocus();
    await user.click(button(row));
    await waitFor(() => expect(calls.map(({ operation }) => operation)).toEqual([row.sends, row.sends]));
  });

  test('a second press sends nothing, the person can leave, and the late answer is dropped', async () => {
    const { user, flow, calls } = await arrive(name);
    await send(user, row);
    await waitFor(() => expect(calls).toHaveLength(1));
    await user.click(button(row));
    await user.keyboard('{Enter}');
    expect(calls).toHaveLength(1);
    expect(typed(row)).toEqual(row.types ?? {});
    if (asksOnArrival(name)) return;
    await user.click(link((row.leaves ?? (({ common }) => common.backToSignIn))(messages)));
    if (row.declines) {
      await waitFor(() => expect(calls[1]?.operation).toBe(row.declines));
      calls[1]?.answer({ step: everyStep.done });
    }
    await waitFor(() => expect(flow.getState().step.name).toBe(row.leadsTo ?? 'signIn'));
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
    calls[0]?.answer({ step: everyStep.customChallenge });
    await Promise.resolve();
    expect(flow.getState().step.name).toBe(row.leadsTo ?? 'signIn');
    if ('username' in everyStep[name]) expectKnownUsername(flow.getState().step, row);
  });

  test('an answer that arrives late leads to the next step', async () => {
    const { user, asked, calls } = await arrive(name);
    await send(user, row);
    await waitFor(() => expect(calls).toHaveLength(1));
    const answer = nextAfter(name);
    calls[0]?.answer({ step: answer });
    await waitFor(() => expect(asked.getState().step).toBe(answer));
    expect(document.querySelector('[data-pending]')).toBeNull();
    // A list stays on screen, and the focus stays in the list.
    if (name === 'passkeys') return;
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
  });

  if (isChallengeName(name)) {
    test('an answer after the session ended leads to sign-in with the username', async () => {
      const { user, calls } = await arrive(name);
      await send(user, row);
      await waitFor(() => expect(calls).toHaveLength(1));
      calls[0]?.answer({ failure: { code: 'sessionExpired' } });
      await waitFor(() => expect(alerts()).toContain(messages.failures.sessionExpired));
      expect(input('username')).toHaveValue('ada@example.com');
    });
  }
});

describe('at the step callback', () => {
  test('a person can leave while the answer hangs', async () => {
    const { user, flow, calls } = await arrive('callback');
    void flow.submit('completeRedirect');
    await user.click(link(messages.common.backToSignIn));
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
    calls[0]?.answer({ step: everyStep.callbackFailed });
    await Promise.resolve();
    expect(flow.getState().step.name).toBe('signIn');
  });

  test('a network failure shows, and "Try again" asks again', async () => {
    const { user, flow, calls } = await arrive('callback');
    void flow.submit('completeRedirect');
    calls[0]?.answer({ failure: { code: 'network' } });
    await waitFor(() => expect(alerts()).toContain(messages.failures.network));
    await user.click(link(messages.common.tryAgain));
    expect(calls[1]?.operation).toBe('completeRedirect');
  });
});

function nextAfter(name: StepName): Step {
  if (name === 'passkeys') return { ...everyStep.passkeys, changed: 'added' };
  if (name === 'mfaTotp') return everyStep.mfaMethods;
  if (isOfAccount(name) || name === 'offerMfa') return everyStep.mfaTotp;
  return name === 'totpCode' ? everyStep.smsCode : everyStep.totpCode;
}

function expectKnownUsername(step: Step, { types = {} }: Action): void {
  if (!('username' in everyStep[step.name])) return;
  expect(step).toMatchObject({ username: types.username ?? 'ada@example.com' });
  expect(input('username')).toHaveValue(types.username ?? 'ada@example.com');
}

function asksOnArrival(name: StepName): boolean {
  return name === 'mfaMethods' || name === 'passkeys';
}

function isOfAccount(name: StepName): name is AccountStep['name'] {
  return name === 'passkeys' || /^mfa(Methods|Totp|Contact)/.test(name);
}

function isChallengeName(name: StepName): boolean {
  const row = everyAction[name];
  return typeof row === 'object' && row.sends === 'answerChallenge';
}

function input(name: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[name="${name}"]:not([aria-hidden])`);
  if (!found) throw new Error(`No field is called ${name}`);
  return found;
}

function typed({ types = {} }: Action): Record<string, string> {
  return Object.fromEntries(Object.keys(types).map((name) => [name, input(name).value]));
}

function button({ presses }: Action): HTMLElement {
  if (presses) return screen.getByRole('button', { name: presses(messages) });
  const found = document.querySelector<HTMLElement>('[data-slot="submit-button"]');
  if (!found) throw new Error('No button sends the form');
  return found;
}

function link(name: string): HTMLElement {
  return screen.queryByRole('button', { name }) ?? screen.getByRole('link', { name });
}

function alerts(): (string | null)[] {
  return screen.queryAllByRole('alert').map(({ textContent }) => textContent);
}
