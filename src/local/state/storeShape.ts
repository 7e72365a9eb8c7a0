import * as z from 'zod/mini';
import type { Store } from './store.js';

const text = z.string();
const time = z.number();
const mapOf = <Value extends z.core.SomeType>(value: Value) => z.map(text, value);
const texts = mapOf(text);
const anything = z.looseObject({});
const maps = z.optional(mapOf(anything));
// Members that a request writes are checked by the shape of the request; here only what every request relies on.
const settings = z.record(text, z.unknown());

const verifier = z.looseObject({ salt: text, verifier: text });
const code = z.looseObject({ code: text, expiresAt: time, attribute: z.enum(['email', 'phone_number']) });
const statuses = ['UNCONFIRMED', 'CONFIRMED', 'FORCE_CHANGE_PASSWORD', 'RESET_REQUIRED', 'EXTERNAL_PROVIDER'];

const user = z.looseObject({
  username: text,
  sub: text,
  createdAt: time,
  modifiedAt: time,
  status: z.enum(statuses),
  enabled: z.boolean(),
  attributes: texts,
  groups: z.optional(z.array(text)),
  pending: texts,
  password: z.optional(verifier),
  pastPasswords: z.array(verifier),
  codes: mapOf(code),
  mfa: mapOf(z.boolean()),
  totp: z.optional(z.looseObject({ secret: text, lastStep: z.number() })),
  devices: z.optional(mapOf(z.looseObject({ ...verifier.shape, key: text, groupKey: text }))),
  passkeys: z.optional(mapOf(z.looseObject({ id: text, publicKey: text, counter: z.number() }))),
});

const key = z.looseObject({ kty: text, n: text, e: text, d: text, kid: text });

const pool = z.looseObject({
  id: text,
  name: text,
  createdAt: time,
  modifiedAt: time,
  settings,
  mfa: z.looseObject({ mode: z.enum(['OFF', 'ON', 'OPTIONAL']), methods: z.array(text) }),
  secret: text,
  keys: z.optional(z.looseObject({ id: key, access: key })),
  users: mapOf(user),
  identityProviders: maps,
  groups: maps,
  resourceServers: maps,
  brandings: maps,
  uiCustomizations: maps,
  terms: maps,
  riskConfigurations: maps,
  replicas: maps,
  importJobs: maps,
  certificate: z.optional(text),
  failures: mapOf(z.looseObject({ count: z.number(), lastAt: time })),
  calls: mapOf(z.array(time)),
});

const owned = { poolId: text, username: text, expiresAt: time };

const store = z.looseObject({
  pools: mapOf(pool),
  clients: mapOf(
    z.looseObject({
      id: text,
      poolId: text,
      createdAt: time,
      settings,
      secrets: z.optional(z.array(z.looseObject({ id: text, value: text, createdAt: time }))),
    }),
  ),
  challenges: mapOf(
    z.looseObject({ ...owned, clientId: text, used: z.boolean(), question: z.looseObject({ name: text }) }),
  ),
  grants: mapOf(
    z.looseObject({
      ...owned,
      originJti: text,
      clientId: text,
      authTime: time,
      refreshToken: text,
      retired: z.array(z.looseObject({ token: text, until: time })),
      revoked: z.boolean(),
    }),
  ),
  messages: z.array(z.looseObject({ id: text, to: text, code: text, createdAt: text })),
  browserSessions: mapOf(z.looseObject({ ...owned, authTime: time })),
  authorizationCodes: mapOf(
    z.looseObject({ ...owned, clientId: text, redirectUri: text, scopes: z.array(text) }),
  ),
  identityPools: mapOf(
    z.looseObject({
      id: text,
      settings,
      identities: mapOf(z.looseObject({ createdAt: time, logins: texts })),
      key: z.optional(key),
    }),
  ),
  domains: mapOf(z.looseObject({ Domain: text, UserPoolId: text })),
  provisionedLimits: mapOf(z.number()),
});

/**
 * Checks that a restored value has the shape of the state, so that a misshapen file is refused before any request.
 * @throws TypeError which names the first member of another shape.
 */
export function assertStore(value: object): asserts value is Store {
  const result = z.safeParse(store, value);
  if (result.success) return;
  const [issue] = result.error.issues;
  throw new TypeError(
    `This is not a snapshot of a local Cognito: "${issue?.path.join('.')}" has another shape.`,
  );
}
