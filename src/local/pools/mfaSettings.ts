import { invalidParameter } from '../base/errors.js';
import type { MfaName } from '../shapes/common.js';
import type { MfaSettings } from '../shapes/mfa.js';
import type { PoolSettings } from '../shapes/pool.js';
import type { Pool } from '../state/pool.js';

/**
 * Refuses a factor without MFA, and MFA without a factor. The presence of a factor counts, even of a switched off one;
 * passkeys do not count.
 * @throws CognitoError InvalidParameterException.
 */
export function assertMfa({ MfaConfiguration = 'OFF', ...settings }: MfaSettings): void {
  const factor =
    settings.SmsMfaConfiguration ?? settings.SoftwareTokenMfaConfiguration ?? settings.EmailMfaConfiguration;
  if (MfaConfiguration === 'OFF' && factor) {
    throw invalidParameter(
      "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
    );
  }
  if (MfaConfiguration !== 'OFF' && !factor) {
    throw invalidParameter(
      'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.',
    );
  }
}

/** Reads the second factors from settings; an authenticator app where MFA is on and the settings name no factor. */
export function readMfa(settings: PoolSettings & MfaSettings): Pool['mfa'] {
  const { MfaConfiguration: mode = 'OFF', EnabledMfas = [], SoftwareTokenMfaConfiguration } = settings;
  if (mode === 'OFF') return { mode, methods: [] };
  const offered: Record<MfaName, boolean> = {
    SMS_MFA: Boolean(settings.SmsMfaConfiguration ?? settings.SmsConfiguration),
    SOFTWARE_TOKEN_MFA: SoftwareTokenMfaConfiguration?.Enabled === true,
    EMAIL_OTP: settings.EmailMfaConfiguration !== undefined,
  };
  const all = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'] as const;
  const methods = all.filter((name) => offered[name] || EnabledMfas.includes(name));
  const named = methods.length > 0 || SoftwareTokenMfaConfiguration !== undefined;
  return {
    mode,
    methods: named ? methods : ['SOFTWARE_TOKEN_MFA'],
    softwareToken: SoftwareTokenMfaConfiguration,
    email: settings.EmailMfaConfiguration,
  };
}

/** Describes the second factors of a pool as the API does: only those that are configured. */
export function describeMfa({ mfa, settings, webAuthn }: Pool) {
  const { SmsAuthenticationMessage, SmsConfiguration } = settings;
  const offersTotp = mfa.methods.includes('SOFTWARE_TOKEN_MFA');
  const softwareToken = mfa.softwareToken ?? (offersTotp ? { Enabled: true } : undefined);
  return {
    MfaConfiguration: mfa.mode,
    ...(mfa.methods.includes('SMS_MFA')
      ? { SmsMfaConfiguration: { SmsAuthenticationMessage, SmsConfiguration } }
      : {}),
    ...(softwareToken ? { SoftwareTokenMfaConfiguration: softwareToken } : {}),
    ...(mfa.methods.includes('EMAIL_OTP') ? { EmailMfaConfiguration: mfa.email ?? {} } : {}),
    ...(webAuthn ? { WebAuthnConfiguration: webAuthn } : {}),
  };
}

/** Reads the second factors from an update, which keeps the factors that it does not name. */
export function changeMfa(before: Pool['mfa'], given: PoolSettings & MfaSettings): Pool['mfa'] {
  const { mode, methods, softwareToken, email } = readMfa(given);
  const names =
    given.EnabledMfas ??
    given.SmsMfaConfiguration ??
    given.SoftwareTokenMfaConfiguration ??
    given.EmailMfaConfiguration;
  if (mode === 'OFF' || names || before.mode === 'OFF') return { mode, methods, softwareToken, email };
  return { ...before, mode };
}

/** Returns the settings of a pool that are stored as they are; the text message of a second factor is one of them. */
export function withoutMfa(given: PoolSettings & MfaSettings): PoolSettings {
  const { EnabledMfas, MfaConfiguration, WebAuthnConfiguration, ...others } = given;
  const { SmsMfaConfiguration, SoftwareTokenMfaConfiguration, EmailMfaConfiguration, ...settings } = others;
  return { ...settings, ...smsSettings(given) };
}

/** Returns the settings of text messages that the settings of second factors contain. */
export function smsSettings({ SmsMfaConfiguration: given }: MfaSettings): PoolSettings {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined));
}
