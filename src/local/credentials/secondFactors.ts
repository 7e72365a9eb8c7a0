import { errors } from '../base/errors.js';
import type { Account } from '../context/context.js';
import type { MfaName } from '../shapes/common.js';
import { contactOfMechanism } from './recoveryContacts.js';

/** What follows the right password: nothing, one second factor, a choice of factors, or the set-up of a factor. */
export type SecondFactorDecision =
  | { readonly ask: 'nothing' }
  | { readonly ask: 'factor'; readonly factor: MfaName }
  | { readonly ask: 'selection'; readonly factors: readonly MfaName[] }
  | { readonly ask: 'setup'; readonly factors: readonly MfaName[] };

/**
 * Decides which second factor to ask for, by Cognito's rules.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html
 * @throws CognitoError InvalidUserPoolConfigurationException when MFA is required and no factor is possible.
 */
export function decideSecondFactor(account: Account): SecondFactorDecision {
  const { pool, user } = account;
  if (pool.mfa.mode === 'OFF') return { ask: 'nothing' };
  const active = activeFactors(account);
  const preferred = active.find((factor) => factor === user.preferredMfa);
  if (preferred) return { ask: 'factor', factor: preferred };
  if (pool.mfa.mode === 'OPTIONAL') return choose(active) ?? { ask: 'nothing' };
  const decision = choose([...new Set([...active, ...eligibleFactors(account)])]);
  if (decision) return decision;
  const recovery = recoveryFactor(account);
  const factors = pool.mfa.methods.filter((factor) => factor !== recovery);
  if (factors.length === 0) throw errors.noPossibleMfa();
  return { ask: 'setup', factors };
}

/** Whether a second factor is due after the password. */
export function mfaIsDue(account: Account): boolean {
  const { mode } = account.pool.mfa;
  return mode === 'ON' || (mode === 'OPTIONAL' && activeFactors(account).length > 0);
}

/** Lists the factors that the user turned on and the pool still offers. */
export function activeFactors({ pool, user }: Account): MfaName[] {
  return registeredFactors({ pool, user }).filter((factor) => user.mfa.get(factor) === true);
}

/** Lists the factors that the pool offers and the user could answer, turned on or not. */
export function registeredFactors({ pool, user }: Account): MfaName[] {
  return pool.mfa.methods.filter((factor) =>
    factor === 'SOFTWARE_TOKEN_MFA' ? user.totp : user.attributes.get(contactOf[factor]),
  );
}

/** The claim `amr` of each factor. */
export const methodOfFactor = { SMS_MFA: 'sms', EMAIL_OTP: 'email_otp', SOFTWARE_TOKEN_MFA: 'otp' } as const;

/** The contact that receives the codes of each factor. */
export const contactOf = { SMS_MFA: 'phone_number', EMAIL_OTP: 'email' } as const;

function choose(factors: readonly MfaName[]): SecondFactorDecision | undefined {
  const [only, ...others] = factors;
  if (!only) return undefined;
  return others.length ? { ask: 'selection', factors } : { ask: 'factor', factor: only };
}

// Where the pool requires a second factor, an authenticator app or a contact of the user counts as a factor even if the
// user never turned the factor on.
function eligibleFactors(account: Account): MfaName[] {
  const recovery = recoveryFactor(account);
  return registeredFactors(account).filter((factor) => factor !== recovery);
}

// The contact for recovery cannot be a factor. Without the setting, recovery takes any verified contact, so no
// contact is excluded.
function recoveryFactor({ pool, user }: Account): MfaName | undefined {
  const mechanisms = pool.settings.AccountRecoverySetting?.RecoveryMechanisms ?? [];
  const [first] = [...mechanisms]
    .sort((one, other) => one.Priority - other.Priority)
    .flatMap(({ Name }) => (Name === 'admin_only' ? [] : [contactOfMechanism[Name]]))
    .filter((contact) => user.attributes.get(contact));
  return first && (first === 'email' ? 'EMAIL_OTP' : 'SMS_MFA');
}

/** Returns the members of GetUser and AdminGetUser that describe second factors; absent members mean no factors. */
export function mfaMembers(account: Account) {
  const active = activeFactors(account);
  const preferred = active.find((factor) => factor === account.user.preferredMfa);
  return {
    ...(preferred ? { PreferredMfaSetting: preferred } : {}),
    ...(active.length ? { UserMFASettingList: active } : {}),
  };
}
