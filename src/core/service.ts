import type { Failure } from './failures.js';
import type { MfaMethod, OfferStep, Passkey, Step } from './steps.js';

/** What an operation comes back with: the next step, or why there is none. Never rejects. */
export type Outcome = { readonly step: Step } | { readonly failure: Failure };

/** What travels beside the values, to the triggers of the pool. */
export interface Metadata {
  /**
   * Reaches the triggers as `clientMetadata`; at sign-in, the pre-authentication trigger as `validationData`.
   * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
   */
  readonly clientMetadata?: Readonly<Record<string, string>>;
  /** Reaches the pre-sign-up trigger as `validationData`; at other operations, it goes with `clientMetadata`. */
  readonly validationData?: Readonly<Record<string, string>>;
  /**
   * Whether it is good for one call, as the token of a CAPTCHA is. A sign-in that would have to start again with it
   * leads back to its beginning.
   * @default false
   */
  readonly once?: boolean;
}

export interface SignInInput extends Metadata {
  readonly username: string;
  /** Left out where the person chooses later how to sign in. */
  readonly password?: string;
}

export interface ChallengeInput extends Metadata {
  /** The code, selection, email or new password that the step asks for. */
  readonly answer: string;
  /** Attributes that the pool misses, with a new password. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface SignUpInput extends Metadata {
  readonly username: string;
  /** Left out where people sign in with a code or a passkey. */
  readonly password?: string;
  /** By Cognito's names: `email`, `phone_number`, `given_name` … */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface UsernameInput extends Metadata {
  readonly username: string;
}

export interface ConfirmSignUpInput extends Metadata {
  readonly username: string;
  readonly code: string;
}

export interface ConfirmResetInput extends Metadata {
  readonly username: string;
  readonly code: string;
  readonly newPassword: string;
}

/** A sign-in with an account that the person has elsewhere. */
export interface ProviderInput {
  /** `Google`, `Facebook`, `Amazon`, `Apple`, or the pool's own name of an OIDC or SAML provider. */
  readonly provider: string;
  /** Where to go afterwards: a path of this site. */
  readonly returnTo?: string;
  /** Who the person says they are, so that the provider need not ask. */
  readonly loginHint?: string;
  /**
   * Whether the page stays and the provider opens in a window of its own.
   * @default false
   */
  readonly popup?: boolean;
}

export interface ContactInput {
  readonly method: 'SMS' | 'EMAIL';
  /** An email address, or a phone number in E.164. */
  readonly contact: string;
}

/** Where a flow gets its answers. The kit's own speaks through Amplify. */
export interface AuthService {
  /** Begins a sign-in: with a password, or with the name alone where the pool lets people choose. */
  signIn(input: SignInInput): Promise<Outcome>;
  /** Answers the challenge that is open, whichever it is; `from` is the step that asked. */
  answerChallenge(input: ChallengeInput, from: Step): Promise<Outcome>;
  /** Has the code of a sign-in sent again, by starting the sign-in anew with what was given before. */
  resendSignInCode(from: Step): Promise<Outcome>;
  /** Goes back to the choice that led to a challenge, by starting the sign-in anew with what was given before. */
  tryAnotherWay(from: Step): Promise<Outcome>;
  /** Goes on with a passkey that was picked from the autofill list of a field. */
  finishAutofill(): Promise<Outcome>;
  /** Goes to an identity provider. With a full page it answers only when the person comes back: with `from`. */
  signInWithProvider(input: ProviderInput, from: Step): Promise<Outcome>;
  /** Takes up what an identity provider answered in the address of this page. Answers `done` or `callbackFailed`. */
  completeRedirect(): Promise<Outcome>;
  signUp(input: SignUpInput): Promise<Outcome>;
  confirmSignUp(input: ConfirmSignUpInput): Promise<Outcome>;
  /** Goes on once the link in the email was followed; answers `userNotConfirmed` until then. */
  continueSignUp(input: UsernameInput): Promise<Outcome>;
  resendSignUpCode(input: UsernameInput): Promise<Outcome>;
  /** Sends a reset code; advances alike whether or not the account exists. */
  requestReset(input: UsernameInput): Promise<Outcome>;
  confirmReset(input: ConfirmResetInput): Promise<Outcome>;
  /** Takes what is offered after a sign-in. */
  acceptOffer(from: OfferStep): Promise<Outcome>;
  /** Leaves an offer for later and remembers so on this device. */
  declineOffer(from: OfferStep): Promise<Outcome>;
  /** The passkeys of the signed-in person. Answers `passkeys`. */
  loadPasskeys(): Promise<Outcome>;
  addPasskey(): Promise<Outcome>;
  removePasskey(passkey: Passkey): Promise<Outcome>;
  /** Which second factors the signed-in person has. Answers `mfaMethods`. */
  loadMfaMethods(): Promise<Outcome>;
  /** Answers `mfaTotp` with a new secret, or `mfaContact` for SMS and email. */
  startMfaSetup(method: MfaMethod): Promise<Outcome>;
  /** Checks the first code of a new authenticator app and turns it on. */
  confirmTotp(input: { code: string }): Promise<Outcome>;
  /** Saves the contact; answers `mfaContactCode` when it must be verified first. */
  saveMfaContact(input: ContactInput): Promise<Outcome>;
  confirmMfaContact(input: ContactInput & { code: string }): Promise<Outcome>;
  resendMfaContactCode(input: ContactInput): Promise<Outcome>;
  preferMfaMethod(method: MfaMethod): Promise<Outcome>;
  disableMfaMethod(method: MfaMethod): Promise<Outcome>;
}

export type OperationName = keyof AuthService;
