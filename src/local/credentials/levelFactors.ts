import type { Account } from '../context/context.js';
import type { AuthLevel, AuthMethod, FirstFactor } from '../shapes/common.js';
import { levelOf } from './authenticationLevel.js';
import { firstFactors } from './firstFactors.js';
import { methodOfFactor, registeredFactors } from './secondFactors.js';

/** Lists the first factors that lead to a level, with a second factor where the level needs two. */
export function factorsTowards(account: Account, target: AuthLevel): FirstFactor[] {
  const factors = firstFactors(account);
  const exact = factors.filter((factor) => levelOf([methodsOfFirst[factor]]) === target);
  // The lower levels are one factor; the others also take two.
  if (target <= 2 && exact.length > 0) return exact;
  const hasSecond = secondFactorsTowards(account, ['pwd'], target).length > 0;
  return factors.filter((factor) => {
    const first = methodsOfFirst[factor];
    return (levelOf([first]) ?? 0) >= target || (first === 'pwd' && hasSecond);
  });
}

/** Lists the user's second factors that lead from proven methods to a level. */
export function secondFactorsTowards(account: Account, proven: readonly AuthMethod[], target: AuthLevel) {
  return registeredFactors(account).filter(
    (factor) => (levelOf([...proven, methodOfFactor[factor]]) ?? 0) >= target,
  );
}

const methodsOfFirst: Record<FirstFactor, AuthMethod> = {
  PASSWORD: 'pwd',
  PASSWORD_SRP: 'pwd',
  EMAIL_OTP: 'email_otp',
  SMS_OTP: 'sms',
  WEB_AUTHN: 'swk',
};
