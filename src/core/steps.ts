/** A second factor that Cognito knows. */
export type MfaMethod = 'TOTP' | 'SMS' | 'EMAIL';

/** A first factor that Cognito can offer in choice-based sign-in. */
export type FirstFactor = 'PASSWORD' | 'PASSWORD_SRP' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN';

/** Where a code went: the place as Cognito tells it (masked by Cognito, never by us) and the channel. */
export interface Delivery {
  readonly destination?: string;
  readonly medium?: 'EMAIL' | 'SMS';
}

/** What just went well, said once on the view that follows. */
export type StepNotice = 'confirmed' | 'passwordChanged' | 'startAgain';

/** The secret of a new authenticator app and what it is called there. */
export interface TotpSecret {
  /** Base32, as typed into an authenticator app. */
  readonly sharedSecret: string;
  /** `otpauth://totp/…` with issuer and account percent-encoded. */
  readonly uri: string;
}

/**
 * One place in a journey; what the place needs to be drawn lives in it.
 * Never holds a password, a code or a token.
 */
export type Step = EntryStep | ChallengeStep | AccountStep;

/** A place that a person can begin at or come back to; Cognito remembers nothing in between. */
export type EntryStep =
  | { readonly name: 'signIn'; readonly username?: string; readonly notice?: StepNotice }
  | { readonly name: 'signUp'; readonly username?: string }
  | { readonly name: 'confirmSignUp'; readonly username: string; readonly delivery: Delivery }
  | { readonly name: 'forgotPassword'; readonly username?: string }
  | { readonly name: 'resetPassword'; readonly username: string; readonly delivery: Delivery }
  | { readonly name: 'done' };

/** A question of a sign-in under way; it can be answered only while Cognito keeps its session. */
export type ChallengeStep =
  | { readonly name: 'smsCode'; readonly username?: string; readonly delivery: Delivery }
  | { readonly name: 'emailCode'; readonly username?: string; readonly delivery: Delivery }
  | { readonly name: 'totpCode'; readonly username?: string }
  | {
      readonly name: 'newPassword';
      readonly username?: string;
      readonly missingAttributes: readonly string[];
    }
  | { readonly name: 'mfaSelection'; readonly username?: string; readonly methods: readonly MfaMethod[] }
  | { readonly name: 'mfaSetupSelection'; readonly username?: string; readonly methods: readonly MfaMethod[] }
  | { readonly name: 'totpSetup'; readonly username?: string; readonly secret: TotpSecret }
  | { readonly name: 'emailSetup'; readonly username?: string }
  | {
      readonly name: 'firstFactorSelection';
      readonly username?: string;
      readonly factors: readonly FirstFactor[];
    }
  | { readonly name: 'password'; readonly username?: string }
  | {
      readonly name: 'customChallenge';
      readonly username?: string;
      readonly parameters: Readonly<Record<string, string>>;
    };

/** A place of somebody who is signed in, setting up a second factor. */
export type AccountStep =
  | { readonly name: 'mfaMethods'; readonly methods: readonly MfaMethodState[]; readonly saved?: MfaMethod }
  | { readonly name: 'mfaTotp'; readonly secret: TotpSecret }
  | { readonly name: 'mfaContact'; readonly method: 'SMS' | 'EMAIL'; readonly contact?: string }
  | {
      readonly name: 'mfaContactCode';
      readonly method: 'SMS' | 'EMAIL';
      readonly contact: string;
      readonly delivery: Delivery;
    };

/** How one second factor stands for the signed-in person. */
export interface MfaMethodState {
  readonly method: MfaMethod;
  readonly enabled: boolean;
  readonly preferred: boolean;
  /** The phone number or email that it uses, where it has one. */
  readonly contact?: string;
}

export type StepName = Step['name'];

/** The step of that name: `StepNamed<'totpSetup'>`. */
export type StepNamed<N extends StepName> = Extract<Step, { name: N }>;
