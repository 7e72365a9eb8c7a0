import { expect, test } from 'vitest';
import { addUser, password, startPool } from '../fixtures/startPool.js';
import { answering, arn } from '../fixtures/startTriggers.js';
import { createLocalCognito, type LocalCognito, type TriggerEvent } from '../index.js';

const triggers = {
  DefineAuthChallenge: (event: TriggerEvent) => ({
    ...event,
    response: { challengeName: 'CUSTOM_CHALLENGE', failAuthentication: event.request.session?.length !== 0 },
  }),
  CreateAuthChallenge: answering({ publicChallengeParameters: {} }),
  VerifyAuthChallengeResponse: answering({ answerCorrect: true }),
};

/** The kinds of accounts, with the name that a stranger types. */
const accounts = {
  unknown: 'anon@example.com',
  capitals: 'AXEL@EXAMPLE.COM',
  disabled: 'adam@example.com',
  unconfirmed: 'alba@example.com',
  known: 'aida@example.com',
};
type Kind = keyof typeof accounts;
const all: Kind[] = ['unknown', 'capitals', 'disabled', 'unconfirmed', 'known'];

const flows = [
  'ALLOW_USER_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_CUSTOM_AUTH',
] as const;

async function start() {
  const now = Date.now();
  const settings = {
    pool: {
      LambdaConfig: Object.fromEntries(Object.keys(triggers).map((name) => [name, arn(name)])),
      UsernameConfiguration: { CaseSensitive: false },
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD' as const, 'EMAIL_OTP' as const] } },
    },
    client: { ExplicitAuthFlows: [...flows] },
  };
  // The clock stands still, so that a lockout of one second lasts until the next try on a slow machine.
  const pool = await startPool(settings, createLocalCognito({ triggers, clock: { now: () => now } }));
  const { local, userPoolId: UserPoolId, clientId: ClientId } = pool;
  for (const kind of ['disabled', 'known'] as const) await addUser(pool, { username: accounts[kind] });
  await local.call('AdminDisableUser', { UserPoolId, Username: accounts.disabled });
  await local.call('SignUp', { ClientId, Username: accounts.unconfirmed, Password: password });
  return { local, ClientId };
}

interface Asker {
  readonly local: LocalCognito;
  readonly ClientId: string;
  /** The name that the stranger types. */
  readonly name: string;
}

function begin({ local, ClientId, name }: Asker, AuthFlow: string, parameters: object = {}) {
  const AuthParameters = { USERNAME: name, ...parameters };
  return local.call('InitiateAuth', { ClientId, AuthFlow, AuthParameters });
}

function answer(
  { local, ClientId, name }: Asker,
  asked: Record<string, unknown>,
  responses: Record<string, string>,
) {
  const { ChallengeName, Session } = asked;
  const ChallengeResponses = { USERNAME: name, ...responses };
  return local.call('RespondToAuthChallenge', { ClientId, ChallengeName, Session, ChallengeResponses });
}

const proof = { PASSWORD_CLAIM_SIGNATURE: 'AAAA', TIMESTAMP: 'Mon Jan 5 00:00:00 UTC 2026' };

async function answerProof(asker: Asker, asked: Record<string, unknown>) {
  // The parameters of a challenge are texts.
  const { SECRET_BLOCK = '' } = asked.ChallengeParameters as Record<string, string>;
  return answer(asker, asked, { ...proof, PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK });
}

const forgot = ({ local, ClientId, name }: Asker) =>
  local.call('ForgotPassword', { ClientId, Username: name });
const confirmReset = ({ local, ClientId, name }: Asker) =>
  local.call('ConfirmForgotPassword', {
    ClientId,
    Username: name,
    ConfirmationCode: '000000',
    Password: 'Better-horse-2',
  });

type Step = (asker: Asker) => Promise<unknown>;
const times = (count: number, step: Step): Step[] => Array.from({ length: count }, () => step);

async function inTurn(asker: Asker, steps: readonly Step[]): Promise<string[]> {
  const outcomes = [];
  for (const step of steps) outcomes.push(await outcome(asker, step));
  return outcomes;
}

const lengthOnly = ['Session', 'SECRET_BLOCK', 'SALT', 'USERNAME', 'USER_ID_FOR_SRP'];

/** What the stranger sees, without what differs between two accounts of the same kind. */
async function outcome(asker: Asker, step: Step): Promise<string> {
  try {
    return JSON.stringify(await step(asker), (key, value) => {
      // The length of a number varies with its leading zeros.
      if (key === 'SRP_B') return 'some';
      return lengthOnly.includes(key) ? value.length : value;
    });
  } catch (failure) {
    return String(failure);
  }
}

const wrongPassword = { PASSWORD: 'Wrong-horse-1' };

const attempts: Record<string, { steps: Step[]; alike: Kind[] }> = {
  'a wrong password': {
    steps: times(7, (asker) => begin(asker, 'USER_PASSWORD_AUTH', wrongPassword)),
    alike: all,
  },
  'a wrong proof by SRP, and then a wrong password': {
    steps: [
      ...times(4, async (asker) => answerProof(asker, await begin(asker, 'USER_SRP_AUTH', { SRP_A: 'abc' }))),
      ...times(3, (asker) => begin(asker, 'USER_PASSWORD_AUTH', wrongPassword)),
    ],
    alike: all,
  },
  'SRP itself': { steps: [(asker) => begin(asker, 'USER_SRP_AUTH', { SRP_A: 'abc' })], alike: all },
  'the choice of a factor': {
    steps: [(asker) => begin(asker, 'USER_AUTH')],
    // AWS does not hide accounts that are not confirmed in choice-based and custom sign-ins.
    alike: ['unknown', 'capitals', 'disabled', 'known'],
  },
  'a wrong password by choice': {
    steps: times(7, (asker) =>
      begin(asker, 'USER_AUTH', { PREFERRED_CHALLENGE: 'PASSWORD', ...wrongPassword }),
    ),
    alike: all,
  },
  'a code in place of the password, guessed wrong until the lockout': {
    steps: times(7, async (asker) => {
      const asked = await begin(asker, 'USER_AUTH', { PREFERRED_CHALLENGE: 'EMAIL_OTP' });
      return answer(asker, asked, { EMAIL_OTP_CODE: '00000000' });
    }),
    alike: ['unknown', 'capitals', 'disabled', 'known'],
  },
  'the delivery of a code in place of the password': {
    steps: [(asker) => begin(asker, 'USER_AUTH', { PREFERRED_CHALLENGE: 'EMAIL_OTP' })],
    alike: ['unknown', 'capitals', 'disabled', 'known'],
  },
  'an answer that names another account': {
    steps: [
      async (asker) =>
        answer(asker, await begin(asker, 'USER_AUTH'), { USERNAME: 'other@example.com', ANSWER: 'PASSWORD' }),
    ],
    alike: ['unknown', 'capitals', 'disabled', 'known'],
  },
  'a custom challenge': {
    steps: [
      (asker) => begin(asker, 'CUSTOM_AUTH'),
      async (asker) => answer(asker, await begin(asker, 'CUSTOM_AUTH'), { ANSWER: 'x' }),
    ],
    alike: ['unknown', 'capitals', 'disabled', 'known'],
  },
  // The rest is from the page "Managing error responses" of the developer guide.
  'a reset until the limit': { steps: times(6, forgot), alike: all },
  'a code of a reset that was not requested': { steps: [confirmReset], alike: all },
  'a wrong code of a reset, with the name in another case': {
    steps: [
      (asker) => forgot({ ...asker, name: asker.name.toUpperCase() }),
      (asker) => confirmReset({ ...asker, name: asker.name.toLowerCase() }),
    ],
    alike: all,
  },
  'a new code of a sign-up until the limit': {
    steps: times(6, ({ local, ClientId, name }) =>
      local.call('ResendConfirmationCode', { ClientId, Username: name }),
    ),
    alike: ['unknown', 'capitals', 'disabled', 'unconfirmed'],
  },
  'a code of a sign-up': {
    steps: [
      ({ local, ClientId, name }) =>
        local.call('ConfirmSignUp', { ClientId, Username: name, ConfirmationCode: '000000' }),
    ],
    alike: ['unknown', 'capitals', 'disabled'],
  },
};

test.each(Object.entries(attempts))('%s does not tell which accounts exist', async (_, { steps, alike }) => {
  const { local, ClientId } = await start();
  const outcomes = new Map<string, string[]>();
  for (const kind of alike) {
    outcomes.set(kind, await inTurn({ local, ClientId, name: accounts[kind] }, steps));
  }
  const expected = outcomes.get('unknown');
  expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(alike.map((kind) => [kind, expected])));
});

test('a disabled user gets no message, and a client that does not hide accounts is told', async () => {
  const { local, ClientId } = await start();
  const disabled = { local, ClientId, name: accounts.disabled };
  await forgot(disabled);
  await begin(disabled, 'USER_AUTH', { PREFERRED_CHALLENGE: 'EMAIL_OTP' });
  expect(local.outbox.messages({ to: accounts.disabled })).toEqual([]);
  const open = await startPool({ client: { PreventUserExistenceErrors: 'LEGACY' } });
  await addUser(open, { username: accounts.known });
  await open.local.call('AdminDisableUser', { UserPoolId: open.userPoolId, Username: accounts.known });
  await expect(
    open.local.call('ForgotPassword', { ClientId: open.clientId, Username: accounts.known }),
  ).rejects.toThrow('User is disabled.');
});

test('an account that does not exist has one salt, however its name is written', async () => {
  const { local, ClientId } = await start();
  const salts = [accounts.unknown, accounts.unknown.toUpperCase()].map(async (name) => {
    const asked = await begin({ local, ClientId, name }, 'USER_SRP_AUTH', { SRP_A: 'abc' });
    const { SALT, USERNAME } = asked.ChallengeParameters as Record<string, string>;
    return `${SALT} ${USERNAME}`;
  });
  expect(new Set(await Promise.all(salts)).size).toBe(1);
});
