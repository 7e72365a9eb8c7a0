import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPick, mutate, oneOf, type Pick } from '../fixtures/fuzz/mutate.js';
import { startHosted } from '../fixtures/startHosted.js';
import { addUser, password } from '../fixtures/startPool.js';
import { createLocalCognito } from '../index.js';
import { hostedPaths } from './hostedRoutes.js';

const paths: readonly [string, ...string[]] = [
  '/',
  ...Object.keys(hostedPaths),
  '/_local/messages',
  '/_local/inbox',
  '/_local/clock',
  '/_local/faults',
  '/user-import/a/b',
  '/.well-known/jwks_uri',
];
const methods = ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH'] as const;
const formToken = 't'.repeat(32);
const cookie = `XSRF-TOKEN=${formToken}; lang=de`;

/** A pool with hosted pages and a user, and valid values of parameters and fields. */
async function startState() {
  const { local, asked, userPoolId, ...rest } = await startHosted({
    pool: {
      AutoVerifiedAttributes: ['email'],
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] } },
    },
  });
  await addUser({ local, userPoolId, ...rest }, { username: 'ada@example.com' });
  const values = {
    ...asked,
    logout_uri: 'https://app.test/bye',
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
    code_verifier: 'a'.repeat(43),
    identity_provider: 'Google',
    prompt: 'login',
    max_age: '10',
    acr_values: 'a',
    resource: 'https://api.test',
    grant_type: 'authorization_code',
    refresh_token: 'x',
    token: 'x',
    code: '123456',
    username: 'ada@example.com',
    user_name: 'ada@example.com',
    confirmation_code: '123456',
    password,
    _csrf: formToken,
    challenge: 'x',
    session: 'x',
    answer: 'x',
    provider: 'Google',
    identity: 'ada',
    lang: 'fr',
  };
  return { snapshot: local.snapshot(), values };
}

type Values = Awaited<ReturnType<typeof startState>>['values'];

function parameters(pick: Pick, values: Values): string {
  const kept = Object.entries(values).filter(() => pick(4) > 0);
  const value = pick(2) === 0 ? Object.fromEntries(kept) : mutate(pick, Object.fromEntries(kept));
  const entries = Object.entries(value ?? {}).map(([name, item]) => [name, String(item).slice(0, 5000)]);
  return new URLSearchParams(entries.map(([name = '', item = '']) => [name, item])).toString();
}

function makeRequest(seed: number, values: Values): Request {
  const pick = createPick(seed);
  const method = oneOf(pick, methods);
  const address = `https://login.test${oneOf(pick, ['', '', '/people'])}${oneOf(pick, paths)}?${parameters(pick, values)}`;
  const type = oneOf(pick, ['application/x-www-form-urlencoded', 'application/json', 'text/plain']);
  const headers: Record<string, string> = { 'content-type': type, cookie: pick(3) ? cookie : '=;;%' };
  if (pick(3) === 0)
    headers.authorization = oneOf(pick, ['Bearer x', 'Basic eDp5', 'Basic %', 'Bearer', 'é']);
  const json = JSON.stringify(
    mutate(pick, { redirect_uris: ['https://a.test'], seconds: 1, kind: 'latency' }),
  );
  const body = type === 'application/json' ? (json ?? '') : parameters(pick, values);
  return new Request(address, { method, headers, ...(/GET|HEAD/.test(method) ? {} : { body }) });
}

const runs = Math.ceil(Number(process.env.FUZZ_REQUESTS ?? 800) / 16);

// In rounds, since a slow machine needs long for all. About five requests a run.
test.each([1, 2, 3])(
  'no request to the pages and tools gets a status of 5xx, round %i of 3',
  {
    timeout: 60_000 + runs * 200,
  },
  async () => {
    const { snapshot, values } = await startState();
    const seeds = fc.array(fc.integer(), { minLength: 1, maxLength: 10, size: 'max' });
    await fc.assert(
      fc.asyncProperty(seeds, async (sent) => {
        const local = createLocalCognito({ snapshot });
        for (const seed of sent) {
          const request = makeRequest(seed, values);
          const response = await local.fetch(request);
          await response.text();
          expect(response.status, `${request.method} ${request.url.slice(0, 500)}`).toBeLessThan(500);
          // A fault that the request set would be its own doing.
          local.faults.clear();
        }
        const stored = JSON.parse(JSON.stringify(local));
        expect(createLocalCognito({ snapshot: stored }).snapshot()).toEqual(stored);
      }),
      { numRuns: runs },
    );
  },
);
