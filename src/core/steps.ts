/** A second factor that Cognito knows. */
export type MfaMethod = 'TOTP' | 'SMS' | 'EMAIL';

/** A first factor that Cognito can offer in choice-based sign-in. */
export type FirstFactor = 'PASSWORD' | 'PASSWORD_SRP' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN';

/** A way to prove an identity: a first factor or a second factor. */
export type Way = FirstFactor | MfaMethod;

/** Where a code was sent: the destination as Cognito masks it, and the medium. */
export interface Delivery {
  readonly destination?: string;
  readonly medium?: 'EMAIL' | 'SMS';
  /**
   * The number of digits: 8 for a code in place of a password, else 6.
   * @default 6
   */
  readonly length?: 6 | 8;
}

/** What has just succeeded. The next view shows it once. */
export type StepNotice = 'confirmed' | 'passwordChanged' | 'startAgain';

/** The secret of a new authenticator app. */
export interface TotpSecret {
  /** Base32, as a person types it into an authenticator app. */
  readonly sharedSecret: string;
  /** `otpauth://totp/…` with issuer and account percent-encoded. */
  readonly uri: string;
}

/**
 * One place in a journey, with everything that its view needs. A step never holds a password, a code or a
 * token.
 */
export type Step = EntryStep | ChallengeStep | OfferStep | AccountStep;

/** A step where a person can begin or come back to. Cognito keeps no state for it. */
export type EntryStep =
  | { readonly name: 'signIn'; readonly username?: string; readonly notice?: StepNotice }
  | { readonly name: 'signUp'; readonly username?: string }
  | {
      readonly name: 'confirmSignUp';
      readonly username: string;
      readonly delivery: Delivery;
      /** Whether Cognito sent a code or a link. @default 'code' */
      readonly by?: 'code' | 'link';
    }
  | { readonly name: 'forgotPassword'; readonly username?: string }
  | {
      readonly name: 'resetPassword';
      readonly username: string;
      readonly delivery: Delivery;
      /** Whether Cognito demands the reset during a sign-in. Absent when the person asked for it. */
      readonly forced?: boolean;
    }
  | { readonly name: 'callback' }
  | {
      readonly name: 'callbackFailed';
      readonly reason: CallbackProblem;
      /** The provider of that sign-in, when the answer names it. */
      readonly provider?: string;
      /** The path of this site where that sign-in should lead. */
      readonly returnTo?: string;
    }
  | {
      readonly name: 'done';
      /** The path of this site where a sign-in at a provider leads. */
      readonly returnTo?: string;
    };

/**
 * Why a sign-in at an identity provider failed: the person cancelled, the provider or the pool refused, the
 * sign-in took too long, or the answer reached a page that had not asked for one.
 */
export type CallbackProblem = 'cancelled' | 'refused' | 'expired' | 'orphaned';

/** What every challenge of a sign-in may have. */
interface Asked {
  readonly username?: string;
  /** The ways between which the person chose before this challenge; absent where Cognito decided alone. */
  readonly ways?: readonly Way[];
}

/** A challenge of a sign-in. The person can answer only while Cognito keeps the session of the challenge. */
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
        /** The factor that was last used on this device, when it is in the list. */
        readonly lastUsed?: FirstFactor;
      }
    | { readonly name: 'password' }
    | { readonly name: 'customChallenge'; readonly parameters: Readonly<Record<string, string>> }
  );

/** An offer to a person who has just signed in. The person can always decline. */
export type OfferStep =
  | { readonly name: 'offerPasskey' }
  | { readonly name: 'offerMfa'; readonly methods: readonly MfaMethod[] }
  | { readonly name: 'offerDevice' }
  /** Says that what the person accepted is done. Only a view that asks for it gets this step. */
  | {
      readonly name: 'offerAccepted';
      readonly offer: OfferName;
      /** The path of this site where a sign-in at a provider leads. */
      readonly returnTo?: string;
    };

/** The name of an offer. */
export type OfferName = 'offerPasskey' | 'offerMfa' | 'offerDevice';

/** A step of a signed-in person who sets up second factors or passkeys. */
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
      /** What the person has just done. */
      readonly changed?: 'added' | 'removed';
    };

/** A passkey as Cognito keeps it. */
export interface Passkey {
  readonly id: string;
  /** The name that Cognito gives, after the maker of the authenticator. */
  readonly name: string;
  /** The time of creation, in ISO 8601. */
  readonly createdAt?: string;
  readonly relyingPartyId: string;
  /** Where the passkey lives: in this device (`platform`), or in a separate key (`cross-platform`). */
  readonly attachment?: string;
  readonly transports: readonly string[];
}

/** The state of one second factor of the signed-in person. */
export interface MfaMethodState {
  readonly method: MfaMethod;
  readonly enabled: boolean;
  readonly preferred: boolean;
  /** The phone number or email address of this factor, where there is one. */
  readonly contact?: string;
}

/** The name of a step. */
export type StepName = Step['name'];

/** The step with a given name: `StepNamed<'totpSetup'>`. */
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

/** Returns whether a step is a challenge, which ends when Cognito's session for the sign-in ends. */
export function isChallenge(step: Step): step is ChallengeStep {
  return step.name in challenges;
}

const offers: Record<OfferStep['name'], true> = {
  offerPasskey: true,
  offerMfa: true,
  offerDevice: true,
  offerAccepted: true,
};

/** Returns whether a step is an offer, or the word after one. The person is signed in already and can decline. */
export function isOffer(step: Step): step is OfferStep {
  return step.name in offers;
}
