import type { Failure } from './failures.js';
import type { MfaMethod, Step } from './steps.js';

/** What an operation comes back with: the next step, or why there is none. Never rejects. */
export type Outcome = { readonly step: Step } | { readonly failure: Failure };

export interface SignInInput {
  readonly username: string;
  readonly password: string;
}

export interface ChallengeInput {
  /** The code, selection, email or new password that the step asks for. */
  readonly answer: string;
  /** Attributes that the pool misses, with a new password. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface SignUpInput {
  readonly username: string;
  readonly password: string;
  /** By Cognito's names: `email`, `phone_number`, `given_name` … */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ConfirmSignUpInput {
  readonly username: string;
  readonly code: string;
}

export interface ConfirmResetInput {
  readonly username: string;
  readonly code: string;
  readonly newPassword: string;
}

export interface ContactInput {
  readonly method: 'SMS' | 'EMAIL';
  /** An email address, or a phone number in E.164. */
  readonly contact: string;
}

/** Where a flow gets its answers. The kit's own speaks through Amplify. */
export interface AuthService {
  signIn(input: SignInInput): Promise<Outcome>;
  /** Answers the challenge that is open, whichever it is; `from` is the step that asked. */
  answerChallenge(input: ChallengeInput, from: Step): Promise<Outcome>;
  signUp(input: SignUpInput): Promise<Outcome>;
  confirmSignUp(input: ConfirmSignUpInput): Promise<Outcome>;
  resendSignUpCode(input: { username: string }): Promise<Outcome>;
  /** Sends a reset code; advances alike whether or not the account exists. */
  requestReset(input: { username: string }): Promise<Outcome>;
  confirmReset(input: ConfirmResetInput): Promise<Outcome>;
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
