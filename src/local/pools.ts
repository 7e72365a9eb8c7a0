import { policyOf } from './passwords.js';
import type { MfaSettings, PoolSettings } from './poolShapes.js';
import type { MfaName } from './shapes.js';
import type { Client, Pool } from './store.js';

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
  if (mode === 'OFF') return { mode, methods: [] };
  return { mode, methods: methods.length ? methods : ['SOFTWARE_TOKEN_MFA'] };
}

/** A pool as the API describes it. */
export function describePool(pool: Pool) {
  const { EnabledMfas: _, ...settings } = pool.settings;
  return {
    ...settings,
    Id: pool.id,
    Name: pool.name,
    Arn: `arn:aws:cognito-idp:${pool.id.split('_')[0]}:000000000000:userpool/${pool.id}`,
    Status: 'Enabled',
    MfaConfiguration: pool.mfa.mode,
    Policies: { ...settings.Policies, PasswordPolicy: policyOf(pool) },
    SchemaAttributes: settings.Schema ?? [],
    EstimatedNumberOfUsers: pool.users.size,
    CreationDate: toSeconds(pool.createdAt),
    LastModifiedDate: toSeconds(pool.modifiedAt),
  };
}

/** The second factors of a pool as the API describes them. */
export function describeMfa({ mfa }: Pool) {
  return {
    MfaConfiguration: mfa.mode,
    ...(mfa.methods.includes('SMS_MFA') ? { SmsMfaConfiguration: {} } : {}),
    SoftwareTokenMfaConfiguration: { Enabled: mfa.methods.includes('SOFTWARE_TOKEN_MFA') },
    ...(mfa.methods.includes('EMAIL_OTP') ? { EmailMfaConfiguration: {} } : {}),
  };
}

/** An app client as the API describes it. */
export function describeClient(client: Client) {
  return {
    ...client.settings,
    ClientId: client.id,
    UserPoolId: client.poolId,
    ...(client.secret ? { ClientSecret: client.secret } : {}),
    CreationDate: toSeconds(client.createdAt),
    LastModifiedDate: toSeconds(client.createdAt),
  };
}

/** Dates go over the wire as seconds since 1970. */
export function toSeconds(milliseconds: number): number {
  return milliseconds / 1000;
}
