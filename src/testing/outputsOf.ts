import type { MfaMethod } from '../core/index.js';
import type { AwsInput } from './scenario.js';

interface Made {
  readonly pool: AwsInput;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly mfaMethods: readonly MfaMethod[];
}

interface PasswordPolicy {
  readonly MinimumLength?: number;
  readonly RequireLowercase?: boolean;
  readonly RequireUppercase?: boolean;
  readonly RequireNumbers?: boolean;
  readonly RequireSymbols?: boolean;
}

/**
 * Writes what Amplify's tools would write of a pool.
 * @see https://docs.amplify.aws/react/reference/amplify_outputs/
 */
export function outputsOf({ pool, userPoolId, clientId, mfaMethods }: Made): object {
  const mode =
    pool.MfaConfiguration === 'ON' ? 'REQUIRED' : pool.MfaConfiguration === 'OPTIONAL' ? 'OPTIONAL' : 'NONE';
  return {
    version: '1.4',
    auth: {
      aws_region: userPoolId.split('_')[0],
      user_pool_id: userPoolId,
      user_pool_client_id: clientId,
      username_attributes: identifiersOf(pool),
      standard_required_attributes: requiredOf(pool),
      password_policy: policyOf(pool),
      mfa_configuration: mode,
      mfa_methods: mode === 'NONE' ? [] : mfaMethods,
      passwordless: passwordlessOf(pool),
    },
  };
}

function identifiersOf(pool: AwsInput): string[] {
  const own = strings(pool.UsernameAttributes);
  const aliases = strings(pool.AliasAttributes).filter((alias) => alias !== 'preferred_username');
  return own.length ? own : ['username', ...aliases];
}

function requiredOf(pool: AwsInput): string[] {
  const schema: { Name?: string; Required?: boolean }[] = Array.isArray(pool.Schema) ? pool.Schema : [];
  const required = schema.filter((attribute) => attribute.Required).map((attribute) => attribute.Name ?? '');
  return [...new Set([...strings(pool.UsernameAttributes).slice(0, 1), ...required])];
}

function passwordlessOf({ Policies }: AwsInput): object | undefined {
  // AWS's members are checked where the pool is made.
  const { SignInPolicy } = (Policies ?? {}) as { SignInPolicy?: { AllowedFirstAuthFactors?: unknown } };
  const factors = strings(SignInPolicy?.AllowedFirstAuthFactors).filter((factor) => factor !== 'PASSWORD');
  if (factors.length === 0) return undefined;
  return {
    email_otp_enabled: factors.includes('EMAIL_OTP'),
    sms_otp_enabled: factors.includes('SMS_OTP'),
    web_authn: factors.includes('WEB_AUTHN')
      ? { relying_party_id: 'localhost', user_verification: 'preferred' }
      : undefined,
  };
}

function policyOf(pool: AwsInput): object {
  // AWS's members are checked where the pool is made.
  const { PasswordPolicy: policy } = (pool.Policies ?? {}) as { PasswordPolicy?: PasswordPolicy };
  return {
    min_length: policy?.MinimumLength ?? 8,
    require_lowercase: policy?.RequireLowercase ?? !policy,
    require_uppercase: policy?.RequireUppercase ?? !policy,
    require_numbers: policy?.RequireNumbers ?? !policy,
    require_symbols: policy?.RequireSymbols ?? !policy,
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
