import { toSeconds } from '../base/clock.js';
import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import { policyOf } from '../credentials/passwords.js';
import type { MfaName } from '../shapes/common.js';
import type { MfaSettings, PoolSettings } from '../shapes/pool.js';
import type { Client, Pool } from '../state/pool.js';
import type { Store } from '../state/store.js';
import { domainOf } from './domains.js';
import { schemaOf } from './schema.js';

/** Which second factors those settings give a pool; an authenticator app where MFA is on and none is named. */
export function readMfa(settings: PoolSettings & MfaSettings): Pool['mfa'] {
  const { MfaConfiguration: mode = 'OFF', EnabledMfas = [] } = settings;
  const offered: Record<MfaName, boolean> = {
    SMS_MFA: Boolean(settings.SmsMfaConfiguration ?? settings.SmsConfiguration),
    SOFTWARE_TOKEN_MFA: settings.SoftwareTokenMfaConfiguration?.Enabled === true,
    EMAIL_OTP: settings.EmailMfaConfiguration !== undefined,
  };
  const all = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'] as const;
  const methods = all.filter((name) => offered[name] || EnabledMfas.includes(name));
  const messages = { sms: settings.SmsMfaConfiguration, email: settings.EmailMfaConfiguration };
  if (mode === 'OFF') return { mode, methods: [], ...messages };
  return { mode, methods: methods.length ? methods : ['SOFTWARE_TOKEN_MFA'], ...messages };
}

/** A pool as the API describes it. */
export function describePool({ store }: Pick<Context, 'store'>, pool: Pool) {
  const { EnabledMfas: _, Schema: __, ...settings } = pool.settings;
  return {
    ...settings,
    Id: pool.id,
    Name: pool.name,
    Arn: arnOf(pool),
    Status: 'Enabled',
    MfaConfiguration: pool.mfa.mode,
    Policies: { ...settings.Policies, PasswordPolicy: policyOf(pool) },
    SchemaAttributes: schemaOf(pool),
    ...domainMembers(store, pool),
    EstimatedNumberOfUsers: pool.users.size,
    CreationDate: toSeconds(pool.createdAt),
    LastModifiedDate: toSeconds(pool.modifiedAt),
  };
}

/**
 * The pool of that resource name.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requirePoolByArn({ store }: Pick<Context, 'store'>, arn: string): Pool {
  const pool = [...store.pools.values()].find((one) => arnOf(one) === arn);
  if (!pool) throw errors.resourceNotFound(arn);
  return pool;
}

/** Removes a pool with its app clients and all that people are signed in to. */
export function removePool({ store }: Pick<Context, 'store'>, pool: Pool): void {
  const { clients, challenges, grants, browserSessions, authorizationCodes } = store;
  for (const records of [clients, challenges, grants, browserSessions, authorizationCodes]) {
    for (const [id, { poolId }] of records) if (poolId === pool.id) records.delete(id);
  }
  store.pools.delete(pool.id);
}

/** The second factors of a pool as the API describes them. */
export function describeMfa({ mfa, webAuthn }: Pool) {
  return {
    MfaConfiguration: mfa.mode,
    ...(mfa.methods.includes('SMS_MFA') ? { SmsMfaConfiguration: mfa.sms ?? {} } : {}),
    SoftwareTokenMfaConfiguration: { Enabled: mfa.methods.includes('SOFTWARE_TOKEN_MFA') },
    ...(mfa.methods.includes('EMAIL_OTP') ? { EmailMfaConfiguration: mfa.email ?? {} } : {}),
    ...(webAuthn ? { WebAuthnConfiguration: webAuthn } : {}),
  };
}

/** An app client as the API describes it. */
export function describeClient(client: Client) {
  return {
    RefreshTokenValidity: 30,
    AuthSessionValidity: 3,
    EnablePropagateAdditionalUserContextData: false,
    AllowedOAuthFlowsUserPoolClient: false,
    ...client.settings,
    ClientId: client.id,
    UserPoolId: client.poolId,
    ...(client.secret ? { ClientSecret: client.secret } : {}),
    CreationDate: toSeconds(client.createdAt),
    LastModifiedDate: toSeconds(client.modifiedAt ?? client.createdAt),
  };
}

function arnOf({ id }: Pool): string {
  return `arn:aws:cognito-idp:${id.split('_')[0]}:000000000000:userpool/${id}`;
}

function domainMembers(store: Store, pool: Pool) {
  const prefix = domainOf(store, pool, 'prefix');
  const custom = domainOf(store, pool, 'custom');
  return {
    ...(prefix ? { Domain: prefix.Domain } : {}),
    ...(custom ? { CustomDomain: custom.Domain } : {}),
  };
}
