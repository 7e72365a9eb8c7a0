import { errors } from '../base/errors.js';
import type { PasswordPolicy } from '../shapes/pool.js';
import type { Pool } from '../state/pool.js';

const strictPolicy: PasswordPolicy = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
};

const looseRules = {
  MinimumLength: 8,
  RequireUppercase: false,
  RequireLowercase: false,
  RequireNumbers: false,
  RequireSymbols: false,
};

/** Returns the pool's password policy; the default is AWS's, and a policy leaves out the rules that it does not name. */
export function passwordPolicyOf({ settings }: Pool): PasswordPolicy {
  const given = settings.Policies?.PasswordPolicy;
  const policy = given ? { ...looseRules, ...given } : strictPolicy;
  // An older member for the same lifetime, in which 0 is the default.
  const olderDays = settings.AdminCreateUserConfig?.UnusedAccountValidityDays || 7;
  return { TemporaryPasswordValidityDays: olderDays, ...policy };
}

/**
 * Checks a password against a policy.
 * @throws CognitoError InvalidPasswordException for the first rule that the password breaks.
 */
export function assertPolicy(policy: PasswordPolicy, password: string): void {
  const rules: [boolean | undefined, boolean, string][] = [
    [true, password.length >= (policy.MinimumLength ?? 8), 'Password not long enough'],
    [policy.RequireUppercase, /[A-Z]/.test(password), 'Password must have uppercase characters'],
    [policy.RequireLowercase, /[a-z]/.test(password), 'Password must have lowercase characters'],
    [policy.RequireNumbers, /[0-9]/.test(password), 'Password must have numeric characters'],
    [policy.RequireSymbols, symbol.test(password), 'Password must have symbol characters'],
    // AWS's words for a password that is too long are not known.
    [true, password.length <= 256, 'Password too long'],
    [true, !outerSpace.test(password), 'Password must satisfy regular expression pattern: ^\\S.*\\S$'],
  ];
  const broken = rules.find(([required, met]) => required && !met);
  if (broken) throw errors.weakPassword(broken[2]);
}

// A space counts as a symbol, except as the first or the last character.
const symbol = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]|\S +\S/;

// The white space of ASCII, as Java's `\s`. A request's own member of that name is refused earlier, by its shape.
const outerSpace = /^[ \t\n\v\f\r]|[ \t\n\v\f\r]$/;
