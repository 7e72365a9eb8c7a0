import * as z from 'zod/mini';
import { invalidParameter } from '../base/errors.js';
import type { Account, Context } from '../context/context.js';
import { boolean, type MfaName } from '../shapes/common.js';
import type { User } from '../state/user.js';
import { activeFactors, contactOf } from './secondFactors.js';

const preference = z.optional(z.object({ Enabled: z.optional(boolean), PreferredMfa: z.optional(boolean) }));

/** The members of a request that turns second factors on and off. */
export const mfaPreferences = {
  SMSMfaSettings: preference,
  SoftwareTokenMfaSettings: preference,
  EmailMfaSettings: preference,
  WebAuthnMfaSettings: z.optional(z.object({ Enabled: z.optional(boolean) })),
};
type MfaPreferences = z.infer<z.ZodMiniObject<typeof mfaPreferences>>;

/**
 * Turns second factors on and off. Factors that the request does not name stay as they are.
 * @throws CognitoError InvalidParameterException when a factor cannot be turned on, or when the last factor would be
 * off where MFA is required.
 */
export function setMfaPreferences(account: Account, preferences: MfaPreferences): void {
  const { user } = account;
  const wishes = wishesOf(preferences);
  for (const { factor, enabled } of wishes) if (enabled) assertPossible(account, factor);
  const preferred = wishes.filter((wish) => wish.enabled && wish.preferred);
  if (preferred.length > 1) throw invalidParameter('Only one MFA method can be set as preferred.');
  assertSecondFactorStays(account, wishes);
  for (const { factor, enabled, preferred } of wishes) {
    user.mfa.set(factor, enabled);
    const wasPreferred = user.preferredMfa === factor;
    if (enabled && preferred) user.preferredMfa = factor;
    else if (wasPreferred && (!enabled || preferred === false)) user.preferredMfa = undefined;
  }
  setPasskeyMfa(account, preferences.WebAuthnMfaSettings?.Enabled);
}

/** Removes a user's authenticator app, and the preferences about it. */
export function removeTotp({ clock }: Pick<Context, 'clock'>, user: User): void {
  user.totp = undefined;
  user.newTotpSecret = undefined;
  user.mfa.delete('SOFTWARE_TOKEN_MFA');
  if (user.preferredMfa === 'SOFTWARE_TOKEN_MFA') user.preferredMfa = undefined;
  user.modifiedAt = clock.now();
}

// A passkey counts as both factors only beside another second factor, which the user needs after losing the passkey.
function setPasskeyMfa(account: Account, wish: boolean | undefined): void {
  const { pool, user } = account;
  if (wish && pool.webAuthn?.FactorConfiguration !== 'MULTI_FACTOR_WITH_USER_VERIFICATION') {
    throw invalidParameter('Passkey MFA has not been enabled by the userPool');
  }
  if (wish && activeFactors(account).length === 0) {
    throw invalidParameter('User needs another active MFA method to turn on passkey MFA');
  }
  if (wish !== undefined) user.passkeyMfa = wish;
}

interface Wish {
  readonly factor: MfaName;
  readonly enabled: boolean;
  readonly preferred: boolean | undefined;
}

function wishesOf(preferences: MfaPreferences): Wish[] {
  const named = [
    ['SMS_MFA', preferences.SMSMfaSettings],
    ['SOFTWARE_TOKEN_MFA', preferences.SoftwareTokenMfaSettings],
    ['EMAIL_OTP', preferences.EmailMfaSettings],
  ] as const;
  return named.flatMap(([factor, wish]) =>
    wish ? [{ factor, enabled: wish.Enabled === true, preferred: wish.PreferredMfa }] : [],
  );
}

const offeredNames = { SMS_MFA: 'SMS MFA', SOFTWARE_TOKEN_MFA: 'Software Token MFA', EMAIL_OTP: 'Email MFA' };

function assertPossible({ pool, user }: Account, factor: MfaName): void {
  if (!pool.mfa.methods.includes(factor)) {
    throw invalidParameter(`${offeredNames[factor]} has not been enabled by the userPool`);
  }
  if (factor === 'SOFTWARE_TOKEN_MFA') {
    if (!user.totp) throw invalidParameter('User has not verified software token mfa');
  } else if (!user.attributes.get(contactOf[factor])) {
    throw invalidParameter(`User does not have delivery config set to turn on ${factor}`);
  }
}

function assertSecondFactorStays(account: Account, wishes: readonly Wish[]): void {
  if (account.pool.mfa.mode !== 'ON' || !wishes.some(({ enabled }) => !enabled)) return;
  const wished = new Map(wishes.map(({ factor, enabled }) => [factor, enabled]));
  const stays = activeFactors(account).some((factor) => wished.get(factor) !== false);
  if (stays || wishes.some(({ enabled }) => enabled)) return;
  throw invalidParameter('User cannot turn off every MFA method: the user pool requires one.');
}
