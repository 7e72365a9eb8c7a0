import { expect, test } from 'vitest';
import { fillInput } from './fixtures/model.js';
import { samples } from './fixtures/samples.js';
import { createLocalCognito } from './index.js';

interface Twin {
  /** The operation that reads what the operation writes. */
  readonly read: string;
  /** The member of the answer with the description; without it the answer is the description. */
  readonly section?: string;
  /** Members that the read answers by another name, or not at all, with AWS's reason. */
  readonly exceptions?: Readonly<Record<string, (value: unknown) => object>>;
}

// AWS refuses UsernameAttributes beside AliasAttributes, UnusedAccountValidityDays beside TemporaryPasswordValidityDays,
// and GenerateSecret beside ClientSecret. Other tests read these members back.
const refusedTogether = ['UsernameAttributes', 'UnusedAccountValidityDays', 'GenerateSecret'];

const notInTheDescription = () => ({});

const pool: Twin = {
  read: 'DescribeUserPool',
  section: 'UserPool',
  exceptions: {
    UserPoolId: notInTheDescription,
    PoolName: (Name) => ({ Name }),
    // The description has the standard attributes too, and the names of requests.
    Schema: () => ({
      SchemaAttributes: expect.arrayContaining([
        expect.objectContaining({ Name: 'custom:plan', Mutable: false }),
        expect.objectContaining({
          Name: 'dev:custom:seats',
          NumberAttributeConstraints: { MinValue: '1', MaxValue: '9' },
        }),
      ]),
    }),
  },
};
const client: Twin = { read: 'DescribeUserPoolClient', section: 'UserPoolClient' };
const domain: Twin = { read: 'DescribeUserPoolDomain', section: 'DomainDescription' };
const provider: Twin = { read: 'DescribeIdentityProvider', section: 'IdentityProvider' };
const server: Twin = { read: 'DescribeResourceServer', section: 'ResourceServer' };
const group: Twin = { read: 'GetGroup', section: 'Group' };
const factors: Twin = { read: 'GetUserPoolMfaConfig', exceptions: { UserPoolId: notInTheDescription } };

const twins: Readonly<Record<string, Twin>> = {
  CreateUserPool: pool,
  UpdateUserPool: pool,
  SetUserPoolMfaConfig: factors,
  CreateUserPoolClient: client,
  UpdateUserPoolClient: client,
  CreateUserPoolDomain: domain,
  UpdateUserPoolDomain: domain,
  CreateIdentityProvider: provider,
  UpdateIdentityProvider: provider,
  CreateResourceServer: server,
  UpdateResourceServer: server,
  CreateGroup: group,
  UpdateGroup: group,
};

test.each(Object.keys(twins))('every member of the model of %s is kept and read back', async (operation) => {
  const { read, section, exceptions = {} } = twins[operation] ?? { read: '' };
  const place = await startPlace();
  const { ids } = place;
  const created = operation.startsWith('Update') ? await place.create(operation.slice(6)) : {};
  const input = without(fillInput(operation, { ...samples, ...ids, ...created }), refusedTogether);
  const answer = await place.call(operation, input);
  const identity = { ...ids, ...created, ...identityIn(answer) };
  const described = await place.call(read, { ...samples, ...identity });
  const expected = Object.entries(input).map(([name, value]) => {
    return exceptions[name]?.(value) ?? { [name]: value };
  });
  expect(section === undefined ? described : described[section]).toMatchObject(
    Object.assign({}, ...expected),
  );
});

type Members = Readonly<Record<string, unknown>>;

const pick = (...names: string[]): Members => Object.fromEntries(names.map((name) => [name, samples[name]]));

/** The fewest members that create the thing of an update. */
const fewest: Readonly<Record<string, Members>> = {
  UserPoolClient: pick('ClientName'),
  UserPoolDomain: { ...pick('Domain'), CustomDomainConfig: pick('CertificateArn') },
  IdentityProvider: pick('ProviderName', 'ProviderType', 'ProviderDetails'),
  ResourceServer: pick('Identifier', 'Name'),
  Group: pick('GroupName'),
};

async function startPlace() {
  const local = createLocalCognito();
  const call = (name: string, input: object) => local.call<Record<string, unknown>>(name, input);
  const { UserPool } = await local.call<{ UserPool: { Id: string } }>('CreateUserPool', { PoolName: 'pool' });
  const ids = { UserPoolId: UserPool.Id };
  /** Creates the thing that an update changes, with the fewest members, and returns its id. */
  async function create(thing: string): Promise<Members> {
    if (thing === 'UserPool') return ids;
    return identityIn(await call(`Create${thing}`, { ...ids, ...fewest[thing] }));
  }
  return { ids, call, create };
}

function identityIn({ UserPoolClient, UserPool }: Members): Members {
  const id = (thing: unknown, member: string) =>
    Object.entries(thing ?? {}).find(([name]) => name === member)?.[1];
  const ClientId = id(UserPoolClient, 'ClientId');
  const UserPoolId = id(UserPool, 'Id');
  return { ...(ClientId ? { ClientId } : {}), ...(UserPoolId ? { UserPoolId } : {}) };
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
