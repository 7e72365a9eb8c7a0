/** What a pool demands of a password, by Cognito's rules. */
export interface PasswordPolicy {
  /** The shortest allowed length, in characters. */
  readonly minLength: number;
  readonly lowercase: boolean;
  readonly uppercase: boolean;
  readonly numbers: boolean;
  readonly symbols: boolean;
}

/** One demand of a policy. */
export type PasswordRule = 'minLength' | 'lowercase' | 'uppercase' | 'numbers' | 'symbols';

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
};

/** Returns the rules of a policy, in the order in which they are shown. */
export function rulesOf(policy: PasswordPolicy): PasswordRule[] {
  const rules: PasswordRule[] = ['minLength', 'lowercase', 'uppercase', 'numbers', 'symbols'];
  return rules.filter((rule) => policy[rule]);
}

/** Returns the rules that a password does not meet yet. */
export function unmetRules(password: string, policy: PasswordPolicy): PasswordRule[] {
  return rulesOf(policy).filter((rule) => !tests[rule](password, policy));
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
