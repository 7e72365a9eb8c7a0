/** A second factor that Cognito knows. */
export type MfaMethod = 'TOTP' | 'SMS' | 'EMAIL';

/** A first factor that Cognito can offer in choice-based sign-in. */
export type FirstFactor = 'PASSWORD' | 'PASSWORD_SRP' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN';

/** A way to prove who one is: a first factor, or a second. */
export type Way = FirstFactor | MfaMethod;

/** Where a code went: the place as Cognito tells it (masked by Cognito, never by us) and the channel. */
export interface Delivery {
  readonly destination?: string;
  readonly medium?: 'EMAIL' | 'SMS';
  /**
   * How many digits the code has: 8 where it stands in for a password, else 6.
   * @default 6
   */
  readonly length?: 6 | 8;
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
export type Step = EntryStep | ChallengeStep | OfferStep | AccountStep;

/** A place that a person can begin at or come back to; Cognito remembers nothing in between. */
export type EntryStep =
  | { readonly name: 'signIn'; readonly username?: string; readonly notice?: StepNotice }
  | { readonly name: 'signUp'; readonly username?: string }
  | {
      readonly name: 'confirmSignUp';
      readonly username: string;
      readonly delivery: Delivery;
      /** Whether a link was sent in place of a code. @default 'code' */
      readonly by?: 'code' | 'link';
    }
  | { readonly name: 'forgotPassword'; readonly username?: string }
  | {
      readonly name: 'resetPassword';
      readonly username: string;
      readonly delivery: Delivery;
      /** Whether Cognito asks for it at a sign-in, and the person did not. */
      readonly forced?: boolean;
    }
  | { readonly name: 'callback' }
  | {
      readonly name: 'callbackFailed';
      readonly reason: CallbackProblem;
      /** The provider that was asked, as far as the answer tells. */
      readonly provider?: string;
      /** Where that sign-in was to lead: a path of this site. */
      readonly returnTo?: string;
    }
  | {
      readonly name: 'done';
      /** Where a sign-in at a provider was to lead: a path of this site. */
      readonly returnTo?: string;
    };

/**
 * Why a sign-in at an identity provider came to nothing: the person turned back, it was refused there or here, it
 * took too long, or the answer reached a page that had asked for nothing.
 */
export type CallbackProblem = 'cancelled' | 'refused' | 'expired' | 'orphaned';

/** What every question of a sign-in may know. */
interface Asked {
  readonly username?: string;
  /** The ways that the person could choose between to come here; absent where Cognito alone decided. */
  readonly ways?: readonly Way[];
}

/** A question of a sign-in under way; it can be answered only while Cognito keeps its session. */
export type ChallengeStep = Asked &
  (
    | { readonly name: 'smsCode'; readonly delivery: Delivery }
    | { readonly name: 'emailCode'; readonly delivery: Delivery }
    | { readonly name: 'totpCode' }
    | { readonly name: 'newPassword'; readonly missingAttributes: readonly string[] }
    | { readonly name: 'mfaSelection'; readonly methods: readonly MfaMethod[] }
    | { readonly name: 'mfaSetupSelection'; readonly methods: readonly MfaMethod[] }
    | { readonly name: 'totpSetup'; readonly secret: TotpSecret }
    | { readonly name: 'emailSetup' }
    | {
        readonly name: 'firstFactorSelection';
        readonly factors: readonly FirstFactor[];
        /** The one that was used on this device last, when it is among them. */
        readonly lastUsed?: FirstFactor;
      }
    | { readonly name: 'password' }
    | { readonly name: 'customChallenge'; readonly parameters: Readonly<Record<string, string>> }
  );

/** Something worth having, offered to somebody who has just signed in; it can always be left for later. */
export type OfferStep =
  | { readonly name: 'offerPasskey' }
  | { readonly name: 'offerMfa'; readonly methods: readonly MfaMethod[] }
  | { readonly name: 'offerDevice' };

/** A place of somebody who is signed in, setting up second factors or passkeys. */
export type AccountStep =
  | { readonly name: 'mfaMethods'; readonly methods: readonly MfaMethodState[]; readonly saved?: MfaMethod }
  | { readonly name: 'mfaTotp'; readonly secret: TotpSecret }
  | { readonly name: 'mfaContact'; readonly method: 'SMS' | 'EMAIL'; readonly contact?: string }
  | {
      readonly name: 'mfaContactCode';
      readonly method: 'SMS' | 'EMAIL';
      readonly contact: string;
      readonly delivery: Delivery;
    }
  | {
      readonly name: 'passkeys';
      readonly passkeys: readonly Passkey[];
      /** What was just done. */
      readonly changed?: 'added' | 'removed';
    };

/** A passkey as Cognito keeps it. */
export interface Passkey {
  readonly id: string;
  /** As Cognito named it, after the maker of the authenticator. */
  readonly name: string;
  /** ISO 8601. */
  readonly createdAt?: string;
  readonly relyingPartyId: string;
  /** Whether it lives in this kind of device, or in a key that is carried along. */
  readonly attachment?: string;
  readonly transports: readonly string[];
}

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

const challenges: Record<ChallengeStep['name'], true> = {
  smsCode: true,
  emailCode: true,
  totpCode: true,
  newPassword: true,
  mfaSelection: true,
  mfaSetupSelection: true,
  totpSetup: true,
  emailSetup: true,
  firstFactorSelection: true,
  password: true,
  customChallenge: true,
};

/** Whether a step is a question of a sign-in under way, which ends with Cognito's session. */
export function isChallenge(step: Step): step is ChallengeStep {
  return step.name in challenges;
}

const offers: Record<OfferStep['name'], true> = { offerPasskey: true, offerMfa: true, offerDevice: true };

/** Whether a step is an offer to somebody who is signed in already, and can be passed over. */
export function isOffer(step: Step): step is OfferStep {
  return step.name in offers;
}
