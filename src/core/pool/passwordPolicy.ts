/** What a pool demands of a password, by Cognito's rules. */
export interface PasswordPolicy {
  /** The shortest allowed length, in characters. */
  readonly minLength: number;
  readonly lowercase: boolean;
  readonly uppercase: boolean;
  readonly numbers: boolean;
  readonly symbols: boolean;
}

/** One demand of a policy; `outerSpace` is a demand of Cognito itself, in every pool. */
export type PasswordRule = 'minLength' | 'lowercase' | 'uppercase' | 'numbers' | 'symbols' | 'outerSpace';

/** @see https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html */
const symbolCharacters = '^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+-';

const tests: Record<PasswordRule, (password: string, policy: PasswordPolicy) => boolean> = {
  minLength: (password, policy) => password.length >= policy.minLength,
  lowercase: (password) => /[a-z]/.test(password),
  uppercase: (password) => /[A-Z]/.test(password),
  numbers: (password) => /[0-9]/.test(password),
  // Cognito counts a space as a symbol unless the space is the first or the last character.
  symbols: (password) =>
    [...password].some((character) => symbolCharacters.includes(character)) || password.trim().includes(' '),
  outerSpace: (password) => !hasOuterSpace(password),
};

// What a person may take for a character that counts: `٣`, `é`, `É`, `€`.
const lookalikes: Partial<Record<PasswordRule, RegExp>> = {
  lowercase: /\p{Ll}|\p{Lo}/u,
  uppercase: /\p{Lu}|\p{Lo}/u,
  numbers: /\p{N}/u,
  symbols: /[^\p{L}\p{M}\p{N}\s]/u,
};

/**
 * Returns whether a password begins or ends with a space, which no password of Cognito does: its pattern is
 * `^[\S]+.*[\S]+$`, where `\S` leaves out the white space of ASCII alone.
 */
export function hasOuterSpace(password: string): boolean {
  return /^[ \t\n\v\f\r]|[ \t\n\v\f\r]$/.test(password);
}

/** Returns the rules of a policy, in the order in which they are shown. */
export function rulesOf(policy: PasswordPolicy): PasswordRule[] {
  const rules = ['minLength', 'lowercase', 'uppercase', 'numbers', 'symbols'] as const;
  return rules.filter((rule) => policy[rule]);
}

/** Returns the rules of the policy and of Cognito that a password does not meet yet. */
export function unmetRules(password: string, policy: PasswordPolicy): PasswordRule[] {
  const rules: PasswordRule[] = [...rulesOf(policy), 'outerSpace'];
  return rules.filter((rule) => !tests[rule](password, policy));
}

/** Returns the unmet rules that a person may think met: the password has a digit or letter that Cognito does not count. */
export function mistakenRules(password: string, policy: PasswordPolicy): PasswordRule[] {
  return unmetRules(password, policy).filter((rule) => lookalikes[rule]?.test(password));
}

/**
 * Returns the policy as a `passwordrules` attribute. A password manager reads the attribute before it
 * generates a password.
 * @see https://developer.apple.com/password-rules/
 */
export function passwordRules(policy: PasswordPolicy): string {
  const required = [
    policy.lowercase && 'required: lower',
    policy.uppercase && 'required: upper',
    policy.numbers && 'required: digit',
    policy.symbols && 'required: [-!@#$%^&*()_+=.,:;?]',
  ].filter(Boolean);
  return [`minlength: ${policy.minLength}`, 'maxlength: 256', ...required]
    .map((rule) => `${rule};`)
    .join(' ');
}
