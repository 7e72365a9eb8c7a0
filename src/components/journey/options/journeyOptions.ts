import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { ReactNode } from 'react';
import type { Journey } from '../../../react/journeys/useFlow.js';
import type { Captcha } from './captcha.js';
import type { ChallengeRenderers } from './challenges.js';
import type { PasswordHelp } from './passwordHelp.js';
import type { ProviderChoice } from './providers.js';
import type { Consent, SignUpField } from './signUpFields.js';

/** What an app can decide about the views of a journey. */
export interface JourneyOptions {
  /**
   * Whether a new password must be typed twice. The field can show the password, so once is enough.
   * @default false
   * @see https://design-system.service.gov.uk/patterns/passwords/
   */
  readonly confirmPassword?: boolean;
  /**
   * Whether the first view asks for the username only.
   * @default whether the `authFlowType` lets people choose how to sign in
   */
  readonly identifierFirst?: boolean;
  /**
   * Whether there is no link to the sign-up, and the sign-in in place of its view.
   * @default `hideSignUp` of `<AuthProvider>`, else false
   */
  readonly hideSignUp?: boolean;
  /**
   * The identity providers to sign in with, in order.
   * @default those of the config
   */
  readonly providers?: readonly ProviderChoice[];
  /**
   * Whether people sign in by a provider only, without password form or sign-up. The view asks for an email
   * where providers have `domains`.
   * @default false
   */
  readonly providersOnly?: boolean;
  /**
   * How the buttons open an identity provider: `redirect` leaves this page, `popup` opens a window. A form
   * that leads to a provider by the domain of an email always redirects, because browsers block its pop-up.
   * @default 'redirect'
   */
  readonly providerMode?: 'redirect' | 'popup';
  /**
   * The path of this site to go to after a sign-in at a provider. The app gets the path by `onSignedIn`;
   * `AuthPages` go there themselves.
   */
  readonly returnTo?: string;
  /** Components that draw the pool's own challenges. */
  readonly challenges?: ChallengeRenderers;
  /** The CAPTCHA above the submit button of the forms. */
  readonly captcha?: Captcha;
  /**
   * The fields of the sign-up form, in order. `username` and `password` keep the place where `fields` names
   * them, else they are first and last. Required attributes that `fields` does not name come before the
   * password. `confirmPassword`, which Amplify calls `confirm_password`, asks for the password again.
   * @throws CognitoKitError `bad-fields` when two fields have one name, or when a field has an option without effect.
   * @default what the pool requires
   */
  readonly fields?: readonly (string | SignUpField)[];
  /**
   * More fields for the view that asks for a new password after a temporary password. Attributes that the account must
   * have are asked for in any case, as this list or `fields` defines them.
   * @default []
   */
  readonly newPasswordFields?: readonly (string | SignUpField)[];
  /**
   * A rule over several fields of the sign-up form, beside the rules of each field: a schema of zod or any other
   * Standard Schema library, which gets what is typed by the names of the fields. An issue is shown at the field that
   * begins its `path`, without a path above the form.
   * @see https://standardschema.dev
   */
  readonly signUpSchema?: StandardSchemaV1;
  /** What a person agrees to before sign-up. */
  readonly consents?: readonly Consent[];
  /**
   * Whether sign-up makes accounts without a password. The pool must let people sign in with codes.
   * @default whether the pool takes codes as a first factor (`USER_AUTH`) and `fields` names no `password`
   */
  readonly passwordless?: boolean;
  /**
   * Whether accounts get a random username, in a pool where people sign in with an email or phone as an
   * alias.
   * @default false
   */
  readonly generateUsername?: boolean;
  /** Help to choose a good password. */
  readonly passwordHelp?: PasswordHelp;
  /**
   * Draws content of the app at the top of each card, above the heading: a logo, or a word for each step. Gets the
   * journey.
   */
  readonly header?: (journey: Journey) => ReactNode;
  /** The first values of the forms, by the names of the fields; for example from a link in an email. */
  readonly initialValues?: Readonly<Record<string, string | undefined>>;
}

const names: Record<keyof JourneyOptions, true> = {
  confirmPassword: true,
  identifierFirst: true,
  hideSignUp: true,
  providers: true,
  providersOnly: true,
  providerMode: true,
  returnTo: true,
  challenges: true,
  captcha: true,
  fields: true,
  newPasswordFields: true,
  signUpSchema: true,
  consents: true,
  passwordless: true,
  generateUsername: true,
  passwordHelp: true,
  header: true,
  initialValues: true,
};

/** Splits props into the options of the journey and all others. */
export function splitOptions<Props extends JourneyOptions>(
  props: Props,
): [options: JourneyOptions, rest: Omit<Props, keyof JourneyOptions>] {
  const entries = Object.entries(props);
  const options = Object.fromEntries(entries.filter(([name]) => name in names));
  const rest = Object.fromEntries(entries.filter(([name]) => !(name in names)));
  // `Object.fromEntries` forgets which name had which type.
  return [options, rest as Omit<Props, keyof JourneyOptions>];
}
