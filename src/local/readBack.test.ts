import { test } from 'vitest';
import { fillInput } from './fixtures/model.js';
import { samples } from './fixtures/samples.js';
import { expectReadBack, twins } from './fixtures/twins.js';
import { createLocalCognito } from './index.js';

type Members = Readonly<Record<string, unknown>>;

// AWS refuses UsernameAttributes beside AliasAttributes, UnusedAccountValidityDays beside TemporaryPasswordValidityDays,
// and GenerateSecret beside ClientSecret. Other tests read these members back.
const refusedTogether = ['UsernameAttributes', 'UnusedAccountValidityDays', 'GenerateSecret'];

const pick = (...names: string[]): Members => Object.fromEntries(names.map((name) => [name, samples[name]]));

/** The fewest members that create the thing of an update. */
const fewest: Readonly<Record<string, Members>> = {
  UserPoolClient: pick('ClientName'),
  UserPoolDomain: { ...pick('Domain'), CustomDomainConfig: pick('CertificateArn') },
  IdentityProvider: pick('ProviderName', 'ProviderType', 'ProviderDetails'),
  ResourceServer: pick('Identifier', 'Name'),
  Group: pick('GroupName'),
};

const ofUserPools = Object.keys(twins).filter((name) => !/Identity(Pool|PoolRoles)$|PrincipalTag/.test(name));

test.each(ofUserPools)('every member of the model of %s is kept and read back', async (operation) => {
  const { ids, call } = await startPlace();
  const thing = operation.replace(/^Update/, '');
  const changed =
    thing in fewest ? identityIn(await call(`Create${thing}`, { ...ids, ...fewest[thing] })) : {};
  const input = without(fillInput(operation, { ...samples, ...ids, ...changed }), refusedTogether);
  const identity = { ...ids, ...changed, ...identityIn(await call(operation, input)) };
  await expectReadBack(call, { operation, input, identity });
});

async function startPlace() {
  const local = createLocalCognito();
  const call = (name: string, input: object) => local.call<Members>(name, input);
  const { UserPool } = await local.call<{ UserPool: { Id: string } }>('CreateUserPool', { PoolName: 'pool' });
  return { ids: { UserPoolId: UserPool.Id }, call };
}

/** The ids in the answer of an operation that creates a pool or an app client. */
function identityIn({ UserPoolClient, UserPool }: Members): Members {
  return { ...idOf(UserPoolClient, 'ClientId', 'ClientId'), ...idOf(UserPool, 'Id', 'UserPoolId') };
}

function idOf(thing: unknown, member: string, name: string): Members {
  return isMembers(thing) ? { [name]: thing[member] } : {};
}

function without(value: Members, names: readonly string[]): Members {
  const kept = Object.entries(value).filter(([name]) => !names.includes(name));
  return Object.fromEntries(
    kept.map(([name, member]) => [name, isMembers(member) ? without(member, names) : member]),
  );
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
