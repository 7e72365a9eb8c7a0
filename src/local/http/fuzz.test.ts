import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPick, mutate, oneOf, type Pick } from '../fixtures/fuzz/mutate.js';
import { plainValues } from '../fixtures/fuzz/plainValues.js';
import { address, startFullState, triggers } from '../fixtures/fuzz/startFullState.js';
import { allIdentityPoolOperations, allOperations } from '../fixtures/operations.js';
import { createLocalCognito, type LocalCognito } from '../index.js';

// Each request is sent by one of these names; `FUZZ_REQUESTS=50000` makes a long run.
const count = Number(process.env.FUZZ_REQUESTS ?? 2000);
const requestsOfRun = 5;
const state = await startFullState();
const userPools = Object.entries(allOperations);
const identityPools = Object.entries(allIdentityPoolOperations);
const operations = [
  ...userPools.map(([name, { members }]) => ({
    target: `AWSCognitoIdentityProviderService.${name}`,
    members,
  })),
  ...identityPools.map(([name, { members }]) => ({ target: `AWSCognitoIdentityService.${name}`, members })),
];
const succeeded = new Set<string>();
const statuses = new Map<number, number>();

interface Sent {
  readonly target: string;
  readonly body: string;
}

const mutated: fc.Arbitrary<Sent> = fc
  .record({ operation: fc.constantFrom(...operations), seed: fc.integer() })
  .map(({ operation: { target, members }, seed }) => {
    const pick = createPick(seed);
    const valid = validInput(pick, members);
    // A third stays as it is, so that the next requests meet a changed state.
    const input = pick(3) === 0 ? valid : mutate(pick, valid);
    return { target, body: JSON.stringify(input) ?? 'null' };
  });

const anyText: fc.Arbitrary<Sent> = fc.record({
  target: fc.oneof(
    fc.constantFrom(...operations).map(({ target }) => target),
    // What a header can carry.
    fc.string({ unit: 'grapheme-ascii' }),
  ),
  body: fc.oneof(fc.string(), fc.json()),
});

const requests = fc.oneof({ arbitrary: mutated, weight: 30 }, { arbitrary: anyText, weight: 1 });

/** Every member of a request that is not optional by AWS's rules is nearly always there. */
function validInput(pick: Pick, members: readonly string[]): Record<string, unknown> {
  const choice = pick(8);
  const entries = members.flatMap((name) => {
    const values = state.values[name] ?? plainValues[name];
    if (!values || (isOptional.has(name) && pick(4) > 0)) return [];
    // Values of the same position belong together: a challenge, its Session and its answer.
    const value = pick(5) === 0 ? oneOf(pick, values) : values[choice % values.length];
    return [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

const isOptional = new Set(
  'SecretHash NextToken PaginationToken Settings CSS MfaConfiguration UsernameAttributes AliasAttributes Schema LambdaConfig DeletionProtection UserPoolTier UserPoolAddOns GenerateSecret AllowedOAuthFlows AllowedOAuthScopes RefreshTokenRotation SupportedIdentityProviders MessageAction ClientMetadata Status Filter MFAOptions IdentityId TokenValidityUnits AccessTokenValidity RefreshTokenValidity SmsMfaConfiguration EmailMfaConfiguration'.split(
    ' ',
  ),
);

async function send(local: LocalCognito, { target, body }: Sent): Promise<void> {
  const headers = { 'x-amz-target': target, 'content-type': 'application/x-amz-json-1.1' };
  const response = await local.fetch(new Request(address, { method: 'POST', headers, body }));
  const answer = await response.json();
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  if (response.status === 200) return void succeeded.add(target);
  expect(Math.floor(response.status / 100), `${target} ${body.slice(0, 2000)}`).toBe(4);
  expect(answer).toEqual({ __type: expect.stringMatching(/^\w+Exception$/), message: expect.any(String) });
  expect(response.headers.get('x-amzn-errortype')).toBe(`${answer.__type}:`);
}

test('no request gets a status of 5xx, and the state can be stored and read afterwards', {
  timeout: 60_000 + count * 20,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(requests, { minLength: 1, maxLength: 2 * requestsOfRun - 1, size: 'max' }),
      fc.nat(7200),
      async (sent, seconds) => {
        const local = createLocalCognito({ snapshot: state.snapshot, origin: address, triggers });
        for (const one of sent) await send(local, one);
        local.clock.advance(seconds);
        for (const one of sent) await send(local, one);
        const stored = JSON.parse(JSON.stringify(local));
        expect(createLocalCognito({ snapshot: stored, origin: address }).snapshot()).toEqual(stored);
      },
    ),
    { numRuns: Math.ceil(count / (2 * requestsOfRun - 1)) },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
  if (process.env.FUZZ_REQUESTS) {
    console.log(
      Object.fromEntries(statuses),
      `${succeeded.size} of ${operations.length} operations succeeded`,
    );
    console.log(
      operations
        .filter(({ target }) => !succeeded.has(target))
        .map(({ target }) => target)
        .join('\n'),
    );
  }
});
