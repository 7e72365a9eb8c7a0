import type { MfaName } from '../shapes/common.js';
import type { MfaSettings, PoolSettings } from '../shapes/pool.js';
import type { Pool } from '../state/pool.js';

/** Reads the second factors from settings; an authenticator app where MFA is on and the settings name no factor. */
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

/** Describes the second factors of a pool as the API does. */
export function describeMfa({ mfa, webAuthn }: Pool) {
  return {
    MfaConfiguration: mfa.mode,
    ...(mfa.methods.includes('SMS_MFA') ? { SmsMfaConfiguration: mfa.sms ?? {} } : {}),
    SoftwareTokenMfaConfiguration: { Enabled: mfa.methods.includes('SOFTWARE_TOKEN_MFA') },
    ...(mfa.methods.includes('EMAIL_OTP') ? { EmailMfaConfiguration: mfa.email ?? {} } : {}),
    ...(webAuthn ? { WebAuthnConfiguration: webAuthn } : {}),
  };
}
