import type { Failure } from './failures.js';
import type { MfaMethod, OfferStep, Passkey, Step } from './steps.js';

/** The result of an operation: the next step, or the failure. An operation never rejects. */
export type Outcome = { readonly step: Step } | { readonly failure: Failure };

/** Metadata that is sent to the triggers of the pool with an operation. */
export interface Metadata {
  /**
   * Reaches the triggers as `clientMetadata`; at sign-in, reaches the pre-authentication trigger as
   * `validationData`.
   * @see
   * https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
   */
  readonly clientMetadata?: Readonly<Record<string, string>>;
  /** Reaches the pre-sign-up trigger as `validationData`. Other operations send it as `clientMetadata`. */
  readonly validationData?: Readonly<Record<string, string>>;
  /**
   * Whether the metadata is good for one call only, like the token of a CAPTCHA. A sign-in with such metadata
   * cannot be repeated, so "send again" leads back to its first step.
   * @default false
   */
  readonly once?: boolean;
}

/** The input of `signIn`. */
export interface SignInInput extends Metadata {
  readonly username: string;
  /** The password; left out where the person chooses later how to sign in. */
  readonly password?: string;
}

/** The input of `answerChallenge`. */
export interface ChallengeInput extends Metadata {
  /** The code, selection, email or new password that the step asks for. */
  readonly answer: string;
  /** The attributes that the pool requires and the user lacks; sent with a new password. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The input of `signUp`. */
export interface SignUpInput extends Metadata {
  readonly username: string;
  /** The password; left out where people sign in with a code or a passkey. */
  readonly password?: string;
  /** The attributes by Cognito's names: `email`, `phone_number`, `given_name` … */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The input of the operations that need only a username. */
export interface UsernameInput extends Metadata {
  readonly username: string;
}

/** The input of `confirmSignUp`. */
export interface ConfirmSignUpInput extends Metadata {
  readonly username: string;
  readonly code: string;
}

/** The input of `confirmReset`. */
export interface ConfirmResetInput extends Metadata {
  readonly username: string;
  readonly code: string;
  readonly newPassword: string;
}

/** The input of `signInWithProvider`: a sign-in with an account at an identity provider. */
export interface ProviderInput {
  /**
   * The provider: `Google`, `Facebook`, `Amazon`, `Apple`, or the pool's own name of an OIDC or SAML
   * provider.
   */
  readonly provider: string;
  /** The path of this site to go to after the sign-in. */
  readonly returnTo?: string;
  /** The username for the provider's login page, so that the person need not type it again. */
  readonly loginHint?: string;
  /**
   * Whether the provider opens in a pop-up window while this page stays.
   * @default false
   */
  readonly popup?: boolean;
}

/** The phone number or email address for a second factor. */
export interface ContactInput {
  readonly method: 'SMS' | 'EMAIL';
  /** An email address, or a phone number in E.164. */
  readonly contact: string;
}

/** How to go on after an accepted offer. */
export interface AcceptOptions {
  /**
   * Whether the step `offerAccepted` comes next, at which a view says that it worked. A second `acceptOffer` goes on
   * from there.
   * @default false
   */
  readonly confirm?: boolean;
}

/** The operations of a flow. The kit's own service calls Amplify. */
export interface AuthService {
  /** Begins a sign-in: with a password, or with the username only where the pool lets people choose. */
  signIn(input: SignInInput): Promise<Outcome>;
  /** Answers the open challenge, of whatever kind; `from` is the step that shows the challenge. */
  answerChallenge(input: ChallengeInput, from: Step): Promise<Outcome>;
  /** Sends the code of a sign-in again: restarts the sign-in with what the person typed before. */
  resendSignInCode(from: Step): Promise<Outcome>;
  /** Goes back to the choice before a challenge: restarts the sign-in with what the person typed before. */
  tryAnotherWay(from: Step): Promise<Outcome>;
  /** Continues with the passkey that the person picked in the autofill list of a field. */
  finishAutofill(): Promise<Outcome>;
  /**
   * Opens an identity provider. On a full page, the promise resolves only when the person comes back, with
   * `from`.
   */
  signInWithProvider(input: ProviderInput, from: Step): Promise<Outcome>;
  /** Reads the provider's answer in the address of this page. Answers `done` or `callbackFailed`. */
  completeRedirect(): Promise<Outcome>;
  signUp(input: SignUpInput): Promise<Outcome>;
  confirmSignUp(input: ConfirmSignUpInput): Promise<Outcome>;
  /** Continues after the person followed the link in the email; answers `userNotConfirmed` until then. */
  continueSignUp(input: UsernameInput): Promise<Outcome>;
  resendSignUpCode(input: UsernameInput): Promise<Outcome>;
  /** Sends a reset code. Moves on in the same way whether or not the account exists. */
  requestReset(input: UsernameInput): Promise<Outcome>;
  confirmReset(input: ConfirmResetInput): Promise<Outcome>;
  /** Accepts the offer of a step after a sign-in. */
  acceptOffer(from: OfferStep, options?: AcceptOptions): Promise<Outcome>;
  /** Declines an offer for now and remembers that on this device. */
  declineOffer(from: OfferStep): Promise<Outcome>;
  /** Loads the passkeys of the signed-in person. Answers `passkeys`. */
  loadPasskeys(): Promise<Outcome>;
  addPasskey(): Promise<Outcome>;
  removePasskey(passkey: Passkey): Promise<Outcome>;
  /** Loads the second factors of the signed-in person. Answers `mfaMethods`. */
  loadMfaMethods(): Promise<Outcome>;
  /** Answers `mfaTotp` with a new secret, or `mfaContact` for SMS and email. */
  startMfaSetup(method: MfaMethod): Promise<Outcome>;
  /** Checks the first code of a new authenticator app and enables the app as a second factor. */
  confirmTotp(input: { code: string }): Promise<Outcome>;
  /** Saves the contact. Answers `mfaContactCode` when the contact must be verified first. */
  saveMfaContact(input: ContactInput): Promise<Outcome>;
  confirmMfaContact(input: ContactInput & { code: string }): Promise<Outcome>;
  resendMfaContactCode(input: ContactInput): Promise<Outcome>;
  preferMfaMethod(method: MfaMethod): Promise<Outcome>;
  disableMfaMethod(method: MfaMethod): Promise<Outcome>;
}

/** The name of an operation. */
export type OperationName = keyof AuthService;
