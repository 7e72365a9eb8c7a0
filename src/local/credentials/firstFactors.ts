import type { Account } from '../context/context.js';
import type { FirstFactor } from '../shapes/common.js';
import type { Pool } from '../state/pool.js';
import { isEmail, isPhoneNumber, isVerified } from '../users/attributes.js';
import { mfaIsDue } from './secondFactors.js';

/**
 * Lists the first factors of a user in a choice-based sign-in: those that the pool allows and the user has.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-selection-sdk.html
 */
export function firstFactors(account: Account): FirstFactor[] {
  const { pool, user } = account;
  const noSecondFactor = !mfaIsDue(account);
  // A code or a passkey is only one factor; where a second factor is due, the first factor must be a password.
  const codes = noSecondFactor && user.status !== 'FORCE_CHANGE_PASSWORD';
  const has: Record<FirstFactor, boolean> = {
    PASSWORD_SRP: user.password !== undefined,
    PASSWORD: user.password !== undefined,
    EMAIL_OTP: codes && isVerified(user, 'email'),
    SMS_OTP: codes && isVerified(user, 'phone_number'),
    WEB_AUTHN: (noSecondFactor || passkeyIsBoth(account)) && (user.passkeys?.size ?? 0) > 0,
  };
  return allowedFactors(pool).filter((factor) => has[factor]);
}

/** Lists the first factors of a user as GetUserAuthFactors does, with one entry for both ways to send a password. */
export function configuredFactors(account: Account): FirstFactor[] {
  return firstFactors(account).filter((factor) => factor !== 'PASSWORD_SRP');
}

/**
 * Lists the first factors to offer for an account that does not exist: those that an account of that name would
 * probably have.
 */
export function strangerFactors(pool: Pool, login: string): FirstFactor[] {
  const { UsernameAttributes = [], AutoVerifiedAttributes = [] } = pool.settings;
  const kind = isEmail(login) ? 'email' : isPhoneNumber(login) ? 'phone_number' : undefined;
  const contacts = kind && UsernameAttributes.includes(kind) ? [kind] : AutoVerifiedAttributes;
  const codes = pool.mfa.mode !== 'ON';
  return allowedFactors(pool).filter((factor) => {
    if (factor === 'EMAIL_OTP') return codes && contacts.includes('email');
    if (factor === 'SMS_OTP') return codes && contacts.includes('phone_number');
    return factor !== 'WEB_AUTHN';
  });
}

/** Whether the pool allows a code in place of a password. */
export function allowsCodes(pool: Pool): boolean {
  return allowedFactors(pool).some((factor) => factor === 'EMAIL_OTP' || factor === 'SMS_OTP');
}

/** Whether the pool allows passkeys as the first factor. */
export function allowsPasskeys(pool: Pool): boolean {
  return allowedFactors(pool).includes('WEB_AUTHN');
}

/** Whether a passkey with a verified user counts as both factors of this user. */
export function passkeyIsBoth({ pool, user }: Account): boolean {
  const multiFactor = pool.webAuthn?.FactorConfiguration === 'MULTI_FACTOR_WITH_USER_VERIFICATION';
  return multiFactor && user.passkeyMfa === true;
}

const order = ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] as const;

function allowedFactors({ settings }: Pool): FirstFactor[] {
  const allowed: readonly string[] = settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ['PASSWORD'];
  return order.filter((factor) => allowed.includes(factor === 'PASSWORD_SRP' ? 'PASSWORD' : factor));
}
