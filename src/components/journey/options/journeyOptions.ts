import type { Captcha } from './captcha.js';
import type { ChallengeRenderers } from './challenges.js';
import type { PasswordHelp } from './passwordHelp.js';
import type { ProviderChoice } from './providers.js';
import type { Consent, SignUpField } from './signUpFields.js';

/** What an app may say about the views of a journey. */
export interface JourneyOptions {
  /**
   * Whether new passwords are asked for twice. The field can be shown, so once is enough.
   * @default false
   * @see https://design-system.service.gov.uk/patterns/passwords/
   */
  readonly confirmPassword?: boolean;
  /**
   * Whether the first view asks for the name alone.
   * @default whether the `authFlowType` lets people choose how to sign in
   */
  readonly identifierFirst?: boolean;
  /**
   * Identity providers to sign in with, in order.
   * @default those of the config
   */
  readonly providers?: readonly ProviderChoice[];
  /**
   * Whether the providers are the only way in: no password form, no sign-up. An email is asked for where providers have
   * `domains`.
   * @default false
   */
  readonly providersOnly?: boolean;
  /**
   * How the buttons open an identity provider: `redirect` leaves this page, `popup` opens a window above it. A form that
   * leads to a provider by the domain of an email always redirects, because browsers block a pop-up by then.
   * @default 'redirect'
   */
  readonly providerMode?: 'redirect' | 'popup';
  /**
   * A path of this site that a sign-in at a provider leads to. The app hears of it by `onSignedIn`; `AuthPages` go
   * there themselves.
   */
  readonly returnTo?: string;
  /** Draws the pool's own challenges. */
  readonly challenges?: ChallengeRenderers;
  /** Stands before the button of the forms. */
  readonly captcha?: Captcha;
  /**
   * The fields of the sign-up form, in order. `username` and `password` stand where they are named, else first and last;
   * what the pool requires and nobody named stands before the password.
   * @default what the pool requires
   */
  readonly fields?: readonly (string | SignUpField)[];
  /** What a person agrees to before an account is made. */
  readonly consents?: readonly Consent[];
  /**
   * Whether accounts are made without a password. The pool must let people sign in with codes.
   * @default whether the pool takes codes as a first factor (`USER_AUTH`) and `fields` names no `password`
   */
  readonly passwordless?: boolean;
  /**
   * Whether accounts get a random username, in a pool where people sign in with an email or phone as an alias.
   * @default false
   */
  readonly generateUsername?: boolean;
  /** What helps to choose a good password. */
  readonly passwordHelp?: PasswordHelp;
  /** What the forms begin with, by the names of the fields: from a link in an email, say. */
  readonly initialValues?: Readonly<Record<string, string | undefined>>;
}

const names: Record<keyof JourneyOptions, true> = {
  confirmPassword: true,
  identifierFirst: true,
  providers: true,
  providersOnly: true,
  providerMode: true,
  returnTo: true,
  challenges: true,
  captcha: true,
  fields: true,
  consents: true,
  passwordless: true,
  generateUsername: true,
  passwordHelp: true,
  initialValues: true,
};

/** Parts props into those of the journey and all others. */
export function splitOptions<Props extends JourneyOptions>(
  props: Props,
): [options: JourneyOptions, rest: Omit<Props, keyof JourneyOptions>] {
  const entries = Object.entries(props);
  const options = Object.fromEntries(entries.filter(([name]) => name in names));
  const rest = Object.fromEntries(entries.filter(([name]) => !(name in names)));
  // `Object.fromEntries` forgets which name had which type.
  return [options, rest as Omit<Props, keyof JourneyOptions>];
}
