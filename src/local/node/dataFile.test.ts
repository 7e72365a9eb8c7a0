import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLocalCognito, type Snapshot } from '../index.js';
import { serve } from './index.js';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cognito-kit-'));
  file = join(folder, 'cognito.json');
});

afterEach(() => rm(folder, { recursive: true }));

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

async function fullSnapshot(): Promise<Snapshot> {
  const local = createLocalCognito();
  const { UserPool } = await local.call<{ UserPool: { Id: string } }>('CreateUserPool', { PoolName: 'app' });
  const UserPoolId = UserPool.Id;
  const made = await local.call<{ UserPoolClient: { ClientId: string } }>('CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'app',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
  });
  const [Username, Password] = ['ada', 'Analytical-1843'];
  await local.call('AdminCreateUser', { UserPoolId, Username });
  await local.call('AdminSetUserPassword', { UserPoolId, Username, Password, Permanent: true });
  await local.call('InitiateAuth', {
    ClientId: made.UserPoolClient.ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: Username, PASSWORD: Password },
  });
  return local.snapshot();
}

test('the data file and its certificate can be read by their owner only, also where another mode was set', async () => {
  await writeFile(file, JSON.stringify(createLocalCognito().snapshot()));
  await chmod(file, 0o644);
  const server = await serve({ port: 0, httpsPort: 0, data: file });
  expect(await modeOf(file)).toBe('600');
  await server.local.call('CreateUserPool', { PoolName: 'app' });
  await server.close();
  expect(await modeOf(file)).toBe('600');
  expect(await modeOf(`${file}.certificate.pem`)).toBe('600');
});

test('a link in the place of the temporary file is not followed', async () => {
  const other = join(folder, 'other.txt');
  await writeFile(other, 'mine');
  await symlink(other, `${file}.tmp`);
  const server = await serve({ port: 0, data: file });
  await server.local.call('CreateUserPool', { PoolName: 'app' });
  await server.close();
  expect(await readFile(other, 'utf8')).toBe('mine');
  expect((await readdir(folder)).sort()).toEqual(['cognito.json', 'other.txt']);
});

test('a data file has one owner, also when a second server names the file by a link', async () => {
  const first = await serve({ port: 0, data: file });
  await first.local.call('CreateUserPool', { PoolName: 'app' });
  const alias = join(folder, 'alias.json');
  await symlink(file, alias);
  await expect(serve({ port: 0, data: alias })).rejects.toMatchObject({ code: 'data-in-use' });
  await first.close();
  const second = await serve({ port: 0, data: alias });
  await second.local.call('CreateUserPool', { PoolName: 'other' });
  await second.close();
  expect(Object.keys(JSON.parse(await readFile(file, 'utf8')))).toEqual(['version', 'clockOffset', 'store']);
});

test.each([
  [
    'a folder that does not exist',
    () => join(folder, 'missing', 'cognito.json'),
    'does not exist: create it',
  ],
  ['a device', () => '/dev/full', 'not of a regular file'],
  ['a folder', () => folder, 'not of a regular file'],
])('%s is refused as a data file, and nothing is created', async (_, path, reason) => {
  await expect(serve({ port: 0, data: path() })).rejects.toMatchObject({
    code: 'data-unusable',
    message: expect.stringContaining(reason),
  });
  expect(await readdir(folder)).toEqual([]);
});

test('a link to a missing file is refused as a data file', async () => {
  await symlink(join(folder, 'missing.json'), file);
  await expect(serve({ port: 0, data: file })).rejects.toMatchObject({ code: 'data-unusable' });
});

test('a file that cannot be written is reported on stderr and to the client, and the change is in the next write', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const server = await serve({ port: 0, data: file });
  // A folder in the place of the temporary file fails the write for every user, root too.
  await mkdir(`${file}.tmp`);
  await expect(server.local.call('CreateUserPool', { PoolName: 'one' })).rejects.toMatchObject({
    name: 'InternalErrorException',
    message: expect.stringContaining(`${file} cannot be written`),
  });
  await expect(server.local.call('CreateUserPool', { PoolName: 'two' })).rejects.toThrow('cannot be written');
  expect(said).toHaveBeenCalledTimes(1);
  await rm(`${file}.tmp`, { recursive: true });
  await server.local.call('CreateUserPool', { PoolName: 'three' });
  expect(said).toHaveBeenLastCalledWith(`${file} is written again, with every change so far.`);
  await server.close();
  const again = await serve({ port: 0, data: file });
  expect(await again.local.call('ListUserPools', { MaxResults: 10 })).toMatchObject({
    UserPools: [{ Name: 'one' }, { Name: 'two' }, { Name: 'three' }],
  });
  await again.close();
  said.mockRestore();
});

/** Removes or replaces one member, by its path in the JSON of the file. */
type Damage = (store: Record<string, { $map: [string, Record<string, unknown>][] }>) => void;

const damages: readonly [string, Damage][] = [
  ['pools that are a list', (store) => Object.assign(store, { pools: [] })],
  ['pools that are an object', (store) => Object.assign(store, { pools: {} })],
  ['messages that are a map', (store) => Object.assign(store, { messages: { $map: [] } })],
  ['a map whose pairs are texts', (store) => Object.assign(store, { clients: { $map: ['ab'] } })],
  ['a map that is a number', (store) => Object.assign(store, { grants: { $map: 7 } })],
  ['a pool that is null', (store) => store.pools?.$map.push(['us-east-1_x', null as never])],
  ['a pool without users', (store) => delete store.pools?.$map[0]?.[1].users],
  ['a pool without an id', (store) => delete store.pools?.$map[0]?.[1].id],
  [
    'a pool whose settings are a text',
    (store) => Object.assign(store.pools?.$map[0]?.[1] ?? {}, { settings: 'x' }),
  ],
  [
    'a user that is a text',
    (store) => Object.assign(store.pools?.$map[0]?.[1] ?? {}, { users: { $map: [['ada', 'x']] } }),
  ],
  ['a client without settings', (store) => delete store.clients?.$map[0]?.[1].settings],
  ['a session without a refresh token', (store) => delete store.grants?.$map[0]?.[1].refreshToken],
  [
    'keys without a private part',
    (store) => Object.assign(store.pools?.$map[0]?.[1] ?? {}, { keys: { id: {}, access: {} } }),
  ],
];

test.each(damages)('a data file with %s is refused and stays as it is', async (_, damage) => {
  const snapshot = JSON.parse(JSON.stringify(await fullSnapshot()));
  damage(snapshot.store);
  const content = JSON.stringify(snapshot);
  await writeFile(file, content);
  await expect(serve({ port: 0, data: file })).rejects.toMatchObject({ code: 'data-corrupt' });
  expect(await readFile(file, 'utf8')).toBe(content);
});

test.each([-1, 1e300, null, '5'])('a data file whose clock is %j is refused', async (clockOffset) => {
  await writeFile(file, JSON.stringify({ ...createLocalCognito().snapshot(), clockOffset }));
  await expect(serve({ port: 0, data: file })).rejects.toMatchObject({ code: 'data-corrupt' });
});
