/**
 * What helps to choose a good password, beside the pool's own rules. Everything is loaded on demand, and whatever
 * cannot be loaded or asked in time lets the password pass: the pool's rules hold all the same.
 */
export interface PasswordHelp {
  /**
   * Whether a meter shows how hard the password is to guess. It advises and never blocks.
   * @default false
   */
  readonly strength?: boolean;
  /**
   * Whether passwords that many people use are refused: those that a guesser would find within a million tries, from
   * lists of common passwords with the usual capitals, digits and signs around them, keyboard rows, dates and repeats.
   * @default false
   * @see https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver
   */
  readonly common?: boolean;
  /**
   * Whether passwords that contain the person's own email, name or number are refused: parts of at least four letters
   * of what the form or the step before it knows, in any case.
   * @default false
   */
  readonly personal?: boolean;
  /**
   * Words that a password must not contain, such as the name of the app.
   * @default []
   */
  readonly words?: readonly string[];
  /**
   * Asks a service of the app's own whether a password is known from a breach, when the field is left and when the form
   * is sent. A failure, or an answer that takes longer than five seconds, lets the password pass.
   *
   * The password should not leave the browser. Services with k-anonymity take the first letters of its hash:
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
