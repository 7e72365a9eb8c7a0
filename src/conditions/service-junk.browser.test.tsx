import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { createAuthClient } from '../amplify/createAuthClient.js';
import { SignIn } from '../components/authenticator/SignIn.js';
import type { FailureCode, Outcome } from '../core/index.js';
import { failures } from '../locales/en/failures.js';
import { en } from '../locales/en/index.js';
import { createScenario } from '../testing/createScenario.js';
import { everyOperation } from '../testing/everyOperation.js';
import { type OperationCase, stepIn, username, type World } from '../testing/operationCase.js';
import { createPasskeyScenario } from '../testing/passkeyScenario.js';
import { renderWithAuth } from '../testing/renderWithAuth.js';
import { seedPassword } from '../testing/seedUser.js';
import { neverAnswers, type Swap, swapAnswers } from '../testing/swapAnswers.js';

/** What a proxy, a captive portal or a broken service answers. */
interface Shape {
  readonly answers: Swap;
  readonly code: FailureCode;
  readonly retryAfter?: number;
  /** Whether the answer is an object, which is all that an operation without output answers. */
  readonly isObject?: boolean;
}

const page = '<!doctype html><title>Sign in to the hotel</title>';
const html = { 'content-type': 'text/html' };
const members =
  'AuthenticationResult ChallengeName ChallengeParameters Session UserConfirmed UserSub CodeDeliveryDetails ' +
  'CodeDeliveryDetailsList SecretCode Status UserAttributes Credentials Devices CredentialCreationOptions';

let unanswered = 0;

const shapes: Record<string, Shape> = {
  'a page with 200': { answers: () => new Response(page, { headers: html }), code: 'unavailable' },
  'a page with 502': {
    answers: () => new Response(page, { status: 502, headers: html }),
    code: 'unavailable',
  },
  'a page with 403': { answers: () => new Response(page, { status: 403, headers: html }), code: 'blocked' },
  'nothing with 200': { answers: () => new Response(null), code: 'unavailable' },
  'half of an object': { answers: () => new Response('{"ChallengeName":"EMAIL_O'), code: 'unavailable' },
  'the word null': { answers: () => new Response('null'), code: 'unavailable' },
  'a list': { answers: () => new Response('[{}]'), code: 'unavailable' },
  'null members': { answers: () => Response.json(withMembers(null)), code: 'unavailable', isObject: true },
  'members of wrong types': {
    answers: () => Response.json(withMembers({ toString: 7 })),
    code: 'unavailable',
    isObject: true,
  },
  'a challenge of no known name': {
    answers: () =>
      Response.json({ ChallengeName: 'PALM_OF_HAND', Session: 'session', ChallengeParameters: {} }),
    code: 'misconfigured',
    isObject: true,
  },
  'a challenge without its session': {
    answers: () => Response.json({ ChallengeName: 'EMAIL_OTP', ChallengeParameters: {} }),
    code: 'misconfigured',
    isObject: true,
  },
  'an error of wrong types': {
    answers: () => Response.json({ __type: {}, message: {} }, { status: 400 }),
    code: 'unavailable',
  },
  '429 with the seconds to wait': {
    answers: () => new Response(page, { status: 429, headers: { 'retry-after': '30' } }),
    code: 'tooManyRequests',
    retryAfter: 30,
  },
  '503 with a date long past': {
    answers: () => new Response(page, { status: 503, headers: { 'retry-after': new Date(0).toUTCString() } }),
    code: 'unavailable',
    retryAfter: 1,
  },
  '429 with a page': { answers: () => new Response(page, { status: 429 }), code: 'tooManyRequests' },
  '503 of AWS': {
    answers: () => Response.json({ __type: 'ServiceUnavailableException' }, { status: 503 }),
    code: 'unavailable',
  },
  'a lost connection': { answers: () => Promise.reject(new TypeError('Failed to fetch')), code: 'network' },
  'no answer': {
    answers: (ask) => {
      unanswered++;
      return neverAnswers(ask);
    },
    code: 'noAnswer',
  },
};

const cases = Object.entries(everyOperation).flatMap(([name, ways]) =>
  ways === 'asks nothing' ? [] : ways.map((way) => [name, way.asks, way] as const),
);

let world: World;

afterEach(async () => {
  cleanup();
  await world.client.signOut();
  world.scenario.restore();
  localStorage.clear();
  sessionStorage.clear();
});

test.each(cases)(
  '%s, for which %s answers junk, fails in words and can be repeated',
  async (_, asks, way) => {
    world = await arrive(way);
    const clock = hurryTimers();
    unanswered = 0;
    const before = world.client.session.getSnapshot();
    const found: [string, unknown][] = [];
    for (const [name, shape] of Object.entries(shapes)) {
      if (shape.isObject && way.answersNothing) continue;
      const swapped = swapAnswers(asks, shape.answers);
      const outcome = await clock.passUntil(way.run(world));
      const fault = faultOf(outcome, shape);
      if (fault) found.push([name, fault]);
      // A sign-out ends the session of this page in any case.
      if (way.asks === 'GlobalSignOut')
        await world.client.service.signIn({ username, password: seedPassword });
      swapped.stop();
    }
    expect(found).toEqual([]);
    expect(world.client.session.getSnapshot()).toEqual(before);
    expect(await way.run(world)).toHaveProperty('step');
  },
);

test('a refresh that is answered by junk leaves the person signed in, and the next one works', async () => {
  world = await arrive({
    asks: 'GetUser',
    prepare: ({ client }) => client.service.signIn({ username, password: seedPassword }),
    run: ({ client }) => client.service.loadMfaMethods(),
  });
  const clock = hurryTimers();
  unanswered = 0;
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now() + 2 * 60 * 60 * 1000);
  for (const { answers } of Object.values(shapes)) {
    const swapped = swapAnswers('GetTokensFromRefreshToken', answers);
    expect(await clock.passUntil(world.client.service.loadMfaMethods())).toHaveProperty('failure');
    swapped.stop();
    expect(world.client.session.getSnapshot()).toMatchObject({ status: 'signedIn' });
  }
  expect(await world.client.service.loadMfaMethods()).toHaveProperty('step');
});

test('a refusal that says when to try again holds the button that long', async () => {
  world = await arrive({ asks: 'InitiateAuth', run: () => Promise.reject() });
  renderWithAuth(<SignIn />, { scenario: world.scenario });
  swapAnswers('InitiateAuth', () => new Response(page, { status: 429, headers: { 'retry-after': '30' } }));
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Email'), username);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  expect(await screen.findByText(/in (30|29) seconds/)).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(failures.failures.tooManyRequests);
  expect(screen.getByLabelText('Password')).toHaveValue(seedPassword);
});

async function arrive(way: OperationCase): Promise<World> {
  const { options, authFlowType, passkeys, prepare } = way;
  const make = passkeys ? createPasskeyScenario : createScenario;
  const scenario = await make({ users: [{ username }], ...options });
  const { config, endpoint } = scenario;
  const client = createAuthClient({ config, endpoint, ...(authFlowType && { authFlowType }) });
  const outcome = await prepare?.({ scenario, client });
  return { scenario, client, from: outcome ? stepIn(outcome) : { name: 'signIn' } };
}

function faultOf(outcome: Outcome, { code, retryAfter }: Shape): unknown {
  if (!('failure' in outcome)) return outcome;
  const { failure } = outcome;
  const words = { ...failures.failures, ...en.failures }[failure.code];
  // Only the answer to a sign-in has a challenge.
  const codes = code === 'misconfigured' ? [code, 'unavailable'] : [code];
  const right =
    codes.includes(failure.code) && failure.retryAfter === retryAfter && words && !failure.message;
  return right ? undefined : failure;
}

/** Lets short waits pass at once, and holds the deadline of a request. */
function hurryTimers(): { passUntil<Result>(work: Promise<Result>): Promise<Result> } {
  const { setTimeout } = globalThis;
  const held: (() => void)[] = [];
  const hurry = (handler: () => void, wait = 0) =>
    wait === 20_000 ? held.push(handler) : setTimeout(handler, wait < 3000 ? 0 : wait);
  // Node's type has more to it than any browser's function.
  globalThis.setTimeout = hurry as typeof globalThis.setTimeout;
  onTestFinished(() => {
    globalThis.setTimeout = setTimeout;
  });
  return {
    async passUntil(work) {
      let done = false;
      const ended = work.finally(() => {
        done = true;
      });
      await vi.waitFor(() => {
        if (done) return;
        if (unanswered > 0) for (const handler of held.splice(0)) handler();
        throw new Error('The operation has not ended.');
      }, 10_000);
      return ended;
    },
  };
}

function withMembers(value: unknown): object {
  return Object.fromEntries(members.split(' ').map((name) => [name, value]));
}
