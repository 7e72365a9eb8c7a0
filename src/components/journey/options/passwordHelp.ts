/**
 * Help to choose a good password, beside the pool's own rules. Its code is loaded on demand. Where a check
 * cannot be loaded, or takes too long, the password passes: the pool still checks its own rules.
 */
export interface PasswordHelp {
  /**
   * Whether a meter shows how hard the password is to guess. The meter advises and never blocks.
   * @default false
   */
  readonly strength?: boolean;
  /**
   * Whether common passwords are refused: those that an attacker finds within a million guesses, from lists
   * of common passwords with the usual capitals, digits and signs, keyboard rows, dates and repeats.
   * @default false
   * @see https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver
   */
  readonly common?: boolean;
  /**
   * Whether passwords with the person's own email, name or number are refused: parts of at least four letters
   * from this form or the step before, in upper or lower case.
   * @default false
   */
  readonly personal?: boolean;
  /**
   * Words that a password must not contain, such as the name of the app.
   * @default []
   */
  readonly words?: readonly string[];
  /**
   * Asks a service of the app whether a password is known from a breach, when the field loses the focus and when the form
   * is sent. A failure, or an answer that takes longer than five seconds, lets the password pass.
   *
   * The password should not leave the browser. Services with k-anonymity take the first characters of its hash:
   * ```ts
   * async function isBreached(password: string): Promise<boolean> {
   *   const bytes = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(password));
   *   const hash = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase();
   *   const answer = await fetch(`/api/breaches/${hash.slice(0, 5)}`);
   *   return (await answer.text()).includes(hash.slice(5));
   * }
   * ```
   */
  isBreached?(password: string): Promise<boolean>;
}
