import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allIdentityPoolOperations, allOperations } from '../fixtures/operations.js';
import { loginOf, startIdentityPool } from '../fixtures/startIdentityPool.js';
import { endpoint } from '../fixtures/startPool.js';
import { createLocalCognito } from '../index.js';
import type { Operation } from './base/operation.js';
import { lazyNames } from './lazyNames.js';

const identityPools = 'AWSCognitoIdentityService.';
const roleArn = 'arn:aws:iam::123456789012:role/people';

/** The members of answers that lead to other requests. */
type Answer = Readonly<Record<string, Readonly<Record<string, string>>>> & { readonly IdentityId: string };

/** An identity pool and a user pool with records of the seldom used operations, and members that reach the records. */
async function startFull() {
  const pool = await startIdentityPool({
    pool: { DeveloperProviderName: 'login.app', AllowClassicFlow: true },
  });
  const { local, userPoolId: UserPoolId, clientId: ClientId, identityPoolId: IdentityPoolId } = pool;
  const Logins = { ...(await loginOf(pool, 'ada@example.com')) };
  const call = (name: string, input: object) => local.call<Answer>(name, input);
  const { IdentityId } = await call('GetId', { IdentityPoolId, Logins });
  const Developer = { 'login.app': 'eve' };
  const eve = { IdentityPoolId, Logins: Developer };
  const { Token } = await call('GetOpenIdTokenForDeveloperIdentity', eve);
  const secret = { UserPoolId, ClientName: 'server', GenerateSecret: true };
  const { UserPoolClient } = await call('CreateUserPoolClient', secret);
  const job = { UserPoolId, JobName: 'people', CloudWatchLogsRoleArn: roleArn };
  const { UserImportJob } = await call('CreateUserImportJob', job);
  await call('CreateUserPoolReplica', { UserPoolId, RegionName: 'eu-west-1' });
  const plausible: Record<string, unknown> = {
    ...job,
    UserPoolId,
    ClientId: UserPoolClient?.ClientId ?? ClientId,
    Username: 'ada@example.com',
    JobId: UserImportJob?.JobId,
    RegionName: 'eu-west-1',
    Status: 'INACTIVE',
    LimitDefinition: { LimitClass: 'API_CATEGORY', Attributes: { Category: 'UserRead' } },
    RequestedLimitValue: 200,
    LogConfigurations: [],
    SSOSession: { MaxValidityMinutes: 5 },
    MaxResults: 1,
    IdentityPoolId,
    IdentityPoolName: 'people',
    AllowUnauthenticatedIdentities: true,
    IdentityId,
    IdentityProviderName: pool.provider,
    PrincipalTags: { mail: 'email' },
    Logins,
    LoginsToRemove: [pool.provider],
    IdentityIdsToDelete: [IdentityId],
    DeveloperProviderName: 'login.app',
    DeveloperUserIdentifier: 'eve',
    SourceUserIdentifier: 'eve',
    DestinationUserIdentifier: 'eve',
    Roles: { authenticated: roleArn },
    ResourceArn: `arn:aws:cognito-identity:us-east-1:123456789012:identitypool/${IdentityPoolId}`,
    Tags: { team: 'red' },
    TagKeys: ['team'],
  };
  const odd = fc.oneof(
    fc.constantFrom<unknown>(Logins, Developer, { 'cognito-identity.amazonaws.com': Token }, Token),
    fc.constantFrom<unknown>({ __proto__: 'x' }, { constructor: 'x' }, ['__proto__'], 'constructor', null),
    fc.string(),
    fc.jsonValue({ depthSize: 'small' }),
    fc.dictionary(fc.constantFrom(pool.provider, 'login.app', '__proto__', 'constructor'), fc.string()),
  );
  return { snapshot: local.snapshot(), plausible, odd };
}

test('every malformed request to a seldom used operation is refused in AWS’s shape', async () => {
  const { snapshot, plausible, odd } = await startFull();
  const targets: [string, Operation][] = [
    ...Object.entries(allIdentityPoolOperations).map(([name, operation]): [string, Operation] => [
      identityPools + name,
      operation,
    ]),
    ...Object.entries(allOperations)
      .filter(([name]) => name in lazyNames)
      .map(([name, operation]): [string, Operation] => [
        `AWSCognitoIdentityProviderService.${name}`,
        operation,
      ]),
  ];
  const requests = targets.map(([target, { members }]) => {
    const usual = members.filter((name) => Object.hasOwn(plausible, name));
    const kept = fc.subarray(usual, { minLength: Math.max(0, usual.length - 1) });
    const strange = fc.dictionary(fc.constantFrom(...members, '__proto__'), odd, { maxKeys: 2 });
    return fc.tuple(kept, strange).map(([names, others]) => ({
      target,
      body: JSON.stringify({
        ...Object.fromEntries(names.map((name) => [name, plausible[name]])),
        ...others,
      }),
    }));
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...requests), { minLength: 1, maxLength: 4 }), async (calls) => {
      const local = createLocalCognito({ snapshot, origin: endpoint.slice(0, -1) });
      for (const { target, body } of calls) {
        const headers = { 'x-amz-target': target };
        const response = await local.fetch(new Request(endpoint, { method: 'POST', headers, body }));
        const answer = await response.json();
        if (response.ok) continue;
        expect(response.status, `${target} ${body} ${JSON.stringify(answer)}`).toBeLessThan(500);
        expect(answer).toEqual({
          __type: expect.stringMatching(/^\w+Exception$/),
          message: expect.any(String),
        });
      }
      // What was written is a state from which another local Cognito starts.
      createLocalCognito({ snapshot: JSON.parse(JSON.stringify(local.snapshot())) });
    }),
    { numRuns: 400 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
