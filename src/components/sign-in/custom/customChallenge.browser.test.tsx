import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type FormEvent, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useSignIn } from '../../../index.js';
import type { TriggerEvent } from '../../../local/index.js';
import { createScenario, renderWithAuth, type Scenario } from '../../../testing/index.js';
import { SignIn } from '../../authenticator/SignIn.js';
import type { ChallengeProps } from '../../journey/options/challenges.js';

const username = 'ada@example.com';

let scenario: Scenario;
let verified: TriggerEvent[];

/**
 * A pool with custom challenges, one after the other; a challenge repeats until the answer is right, and
 * "give up" ends the sign-in.
 */
async function begin(...questions: { parameters: Record<string, string>; answer: string }[]) {
  verified = [];
  const asking = ({ request: { session = [] } }: TriggerEvent) =>
    questions[session.filter(({ challengeResult }) => challengeResult).length];
  scenario = await createScenario({
    users: [{ username }],
    client: { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    triggers: {
      DefineAuthChallenge: (event) => ({
        ...event,
        response: {
          challengeName: 'CUSTOM_CHALLENGE',
          issueTokens: asking(event) === undefined,
          failAuthentication: verified.at(-1)?.request.challengeAnswer === 'give up',
        },
      }),
      CreateAuthChallenge: (event) => ({
        ...event,
        response: {
          publicChallengeParameters: asking(event)?.parameters,
          privateChallengeParameters: { answer: asking(event)?.answer },
        },
      }),
      VerifyAuthChallengeResponse: (event) => {
        verified.push(structuredClone(event));
        const { challengeAnswer, privateChallengeParameters } = event.request;
        return {
          ...event,
          response: { answerCorrect: challengeAnswer === privateChallengeParameters?.answer },
        };
      },
    },
  });
  return userEvent.setup();
}

afterEach(() => scenario.restore());

const custom = { authFlowType: 'CUSTOM_WITHOUT_SRP' } as const;
const times = { parameters: { challenge: 'times', left: '7', right: '8' }, answer: '56' };
const place = { parameters: { type: 'place' }, answer: 'Turin' };

/** A component of an app that asks for the product of two numbers. */
function Times({ parameters, answer, pending, failure }: ChallengeProps) {
  const [typed, setTyped] = useState('');
  function send(event: FormEvent) {
    event.preventDefault();
    void answer(typed, { clientMetadata: { captchaToken: 'passed' } });
  }
  return (
    <form onSubmit={send}>
      <label>
        {parameters.left} times {parameters.right}
        <input
          value={typed}
          aria-invalid={failure !== null}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" disabled={pending}>
        Check
      </button>
    </form>
  );
}

async function signIn(user: ReturnType<typeof userEvent.setup>) {
  await user.type(await screen.findByLabelText('Email'), `${username}{Enter}`);
}

test("a component of the app draws a challenge on the kit's card, with the parameters of the pool", async () => {
  const user = await begin(times);
  renderWithAuth(<SignIn challenges={{ times: Times }} />, { scenario, ...custom });
  await signIn(user);
  await waitFor(() => expect(screen.getByRole('heading', { name: 'One more step' })).toHaveFocus());
  expect(screen.getByRole('button', { name: 'Back to sign in' })).toBeVisible();
  await user.type(screen.getByLabelText('7 times 8'), '56{Enter}');
  expect(await screen.findByText(`You are signed in as ${username}`)).toBeVisible();
  expect(verified[0]?.request.clientMetadata).toEqual({ captchaToken: 'passed' });
});

test("a wrong answer shows a failure on the card and in the app's component, and can be corrected", async () => {
  const user = await begin(times);
  renderWithAuth(<SignIn challenges={{ times: Times }} />, { scenario, ...custom });
  await signIn(user);
  const answer = await screen.findByLabelText('7 times 8');
  await user.type(answer, '54{Enter}');
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent('That was not accepted. Try again.'),
  );
  expect(answer).toHaveAttribute('aria-invalid', 'true');
  await user.clear(answer);
  await user.type(answer, '56{Enter}');
  expect(await screen.findByText(`You are signed in as ${username}`)).toBeVisible();
});

test('each challenge mounts its own component, with an empty answer', async () => {
  const other = { parameters: { challenge: 'times', left: '2', right: '3' }, answer: '6' };
  const user = await begin(times, other, place);
  const Other = ({ parameters }: ChallengeProps) => <p>Asked for a {parameters.type}</p>;
  renderWithAuth(<SignIn challenges={{ times: Times, default: Other }} />, { scenario, ...custom });
  await signIn(user);
  await user.type(await screen.findByLabelText('7 times 8'), '56{Enter}');
  expect(await screen.findByLabelText('2 times 3')).toHaveValue('');
  expect(screen.getByRole('heading', { name: 'One more step' })).toHaveFocus();
  await user.type(screen.getByLabelText('2 times 3'), '6{Enter}');
  expect(await screen.findByText('Asked for a place')).toBeVisible();
});

test('a challenge without a component has a field, which keeps a wrong answer', async () => {
  const user = await begin({
    parameters: { question: 'Where were you born?', name: 'place' },
    answer: 'Turin',
  });
  renderWithAuth(<SignIn challenges={{ times: Times }} />, { scenario, ...custom });
  await signIn(user);
  expect(await screen.findByText('Where were you born?')).toBeVisible();
  await user.type(screen.getByLabelText('Answer'), 'Rome{Enter}');
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent('That was not accepted. Try again.'),
  );
  expect(screen.getByLabelText('Answer')).toHaveValue('Rome');
});

test('a challenge named like a property of every object has no component', async () => {
  const user = await begin({ parameters: { challenge: 'constructor' }, answer: 'Turin' });
  renderWithAuth(<SignIn challenges={{ times: Times }} />, { scenario, ...custom });
  await signIn(user);
  expect(await screen.findByLabelText('Answer')).toBeVisible();
});

test('a sign-in that the pool ends leads to the sign-in form with the username', async () => {
  const user = await begin(times);
  renderWithAuth(<SignIn challenges={{ times: Times }} />, { scenario, ...custom });
  await signIn(user);
  await user.type(await screen.findByLabelText('7 times 8'), 'give up{Enter}');
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(screen.getByLabelText('Email')).toHaveValue(username);
  expect(screen.getByRole('alert')).toHaveTextContent('Those sign-in details are not right.');
});

test('an app without components of the kit answers a challenge through the hook', async () => {
  const user = await begin(times);
  function Own() {
    const { step, signIn, answerChallenge } = useSignIn();
    if (step.name === 'done') return <p>You are in</p>;
    const asked = step.name === 'customChallenge';
    return (
      <button
        type="button"
        onClick={() => (asked ? answerChallenge({ answer: '56' }) : signIn({ username }))}
      >
        {asked ? `${step.parameters.left} times` : 'Begin'}
      </button>
    );
  }
  renderWithAuth(<Own />, { scenario, ...custom });
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await user.click(await screen.findByRole('button', { name: '7 times' }));
  expect(await screen.findByText('You are in')).toBeVisible();
});
