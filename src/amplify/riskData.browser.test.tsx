import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Outcome, Step } from '../core/index.js';
import { createScenario, type Scenario, seedPassword } from '../testing/index.js';
import { createAuthClient } from './createAuthClient.js';

// AWS's script puts this on the page; what it makes of the browser is its own business.
declare global {
  interface Window {
    AmazonCognitoAdvancedSecurityData?: { getData(username: string, pool: string, client: string): string };
  }
}

const username = 'ada@example.com';

let scenario: Scenario;
let answerFromPool: typeof fetch;
let sent: { operation: string; encoded: unknown }[];

beforeEach(async () => {
  const users = [{ username, mfa: ['EMAIL'] as const }];
  scenario = await createScenario({ users, pool: { MfaConfiguration: 'OPTIONAL' } });
  sent = [];
  answerFromPool = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const { headers, body } = await bodyOf(new Request(...request));
    const operation = headers.get('x-amz-target')?.split('.')[1] ?? '';
    sent.push({ operation, encoded: body.UserContextData?.EncodedData });
    return answerFromPool(...request);
  };
});

afterEach(() => {
  globalThis.fetch = answerFromPool;
  scenario.restore();
  delete window.AmazonCognitoAdvancedSecurityData;
});

async function bodyOf(request: Request) {
  return { headers: request.headers, body: JSON.parse(await request.text()) };
}

function stepOf(outcome: Outcome): Step {
  if ('failure' in outcome) throw new Error(`failed with ${outcome.failure.code}`);
  return outcome.step;
}

async function walk() {
  const { service, signOut } = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint });
  const asked = stepOf(await service.signIn({ username, password: seedPassword }));
  stepOf(await service.answerChallenge({ answer: scenario.codeFor(username) }, asked));
  await signOut();
  const newcomer = { username: 'grace@example.com', password: seedPassword };
  stepOf(await service.signUp({ ...newcomer, attributes: {} }));
  stepOf(await service.resendSignUpCode(newcomer));
  stepOf(await service.confirmSignUp({ ...newcomer, code: scenario.codeFor(newcomer.username) }));
  await signOut();
  stepOf(await service.requestReset({ username }));
  const code = scenario.codeFor(username);
  stepOf(await service.confirmReset({ username, code, newPassword: 'Better-horse-2' }));
}

const withRisk = [
  'InitiateAuth',
  'RespondToAuthChallenge',
  'SignUp',
  'ResendConfirmationCode',
  'ConfirmSignUp',
  'ForgotPassword',
  'ConfirmForgotPassword',
];

test("the browser data of AWS's script are sent with every step of a sign-in, sign-up and reset", async () => {
  window.AmazonCognitoAdvancedSecurityData = {
    getData: (name, pool, client) => [name, pool, client].join(' '),
  };
  await walk();
  const about = sent.filter(({ operation }) => withRisk.includes(operation));
  expect([...new Set(about.map(({ operation }) => operation))].sort()).toEqual(withRisk.toSorted());
  for (const { operation, encoded } of about) {
    expect([operation, encoded]).toEqual([
      operation,
      expect.stringMatching(` ${scenario.userPoolId} ${scenario.clientId}$`),
    ]);
  }
});

test("without AWS's script no browser data are sent", async () => {
  await walk();
  expect(sent.filter(({ encoded }) => encoded !== undefined)).toEqual([]);
});
