/** What a pool asks of a password, by Cognito's own rules. */
export interface PasswordPolicy {
  /** Characters. */
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
  // A space counts as a symbol unless it is the first or the last character.
  symbols: (password) =>
    [...password].some((character) => symbolCharacters.includes(character)) || password.trim().includes(' '),
};

/** The rules that this policy has, in the order in which they are shown. */
export function rulesOf(policy: PasswordPolicy): PasswordRule[] {
  const rules: PasswordRule[] = ['minLength', 'lowercase', 'uppercase', 'numbers', 'symbols'];
  return rules.filter((rule) => policy[rule]);
}

/** The rules that a password does not meet yet. */
export function unmetRules(password: string, policy: PasswordPolicy): PasswordRule[] {
  return rulesOf(policy).filter((rule) => !tests[rule](password, policy));
}

/**
 * The policy as a `passwordrules` attribute, which password managers read before they make one up.
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
