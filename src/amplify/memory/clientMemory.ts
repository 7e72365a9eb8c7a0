import type { Failure, Metadata, Step, StepNamed } from '../../core/index.js';
import { createDeviceMemory, type DeviceMemory } from './deviceMemory.js';
import type { WrongPasswords } from './lockout.js';
import { createShortMemory, type ShortMemory } from './shortMemory.js';

/** What the person typed for the open sign-in, so that the sign-in can start again without asking twice. */
export interface Attempt {
  readonly username: string;
  readonly password?: string;
  /** Where the codes of a new second factor go. */
  readonly email?: string;
  readonly clientMetadata?: Metadata['clientMetadata'];
  /** Whether metadata went along that is good for one call, so that the sign-in cannot start again by itself. */
  readonly once?: boolean;
}

/** An account that was created in this page and is not confirmed yet: what a sign-in to it takes. */
export interface NewAccount {
  readonly username: string;
  readonly password?: string;
  /** The email or phone number of the account, shown where the app made the username up. */
  readonly contact?: string;
}

/** A confirmation that is on its way to Cognito. */
export interface Confirmation {
  /** The username and the code. */
  readonly input: string;
  readonly answer: Promise<Step | { readonly failure: Failure }>;
}

/** A window for an identity provider. */
export interface ProviderWindow {
  readonly window: Window;
  /** Aborted once the person has gone on elsewhere. */
  readonly left: AbortSignal;
}

/** A sign-in that goes on with a passkey from the autofill list. */
export interface PickedPasskey {
  readonly answer: Promise<Step>;
  readonly username: string;
  readonly relyingParty: string;
  readonly credentialId: string;
}

/**
 * What one client remembers while its page is open. Each client has its own, so that two user pools on one page share
 * nothing. What outlives the page is in `deviceMemory.ts`, `stepMemory.ts` and `redirectKeys.ts`.
 */
export interface ClientMemory {
  readonly device: DeviceMemory;
  readonly attempt: ShortMemory<Attempt>;
  /** Amplify keeps a new account too, but drops it three minutes after any sign-up. */
  readonly newAccount: ShortMemory<NewAccount>;
  readonly wrongPasswords: WrongPasswords;
  /** What Cognito said of an account before any proof, while the person sees a choice in its place. */
  hiddenState?: StepNamed<'confirmSignUp' | 'resetPassword'>;
  /** The username of a sign-up whose answer was lost, so that the account may be there already. */
  unansweredSignUp?: string;
  confirmation?: Confirmation;
  /** The window for a provider while it is empty; null when the browser blocked the window. */
  emptyWindow?: Window | null;
  /** Ends the waiting for the answer of a provider's window. */
  leaveProvider?: AbortController;
  pickedPasskey?: PickedPasskey;
  /** The address with a provider's answer, until that answer is taken up; an app's router may clean the address bar. */
  answerAddress?: string;
  /** The path that a sign-in at a provider leads to, kept while an offer comes first or the person tries another way. */
  returnTo?: string;
  /** Whether the next sign-in is the first after a new account was confirmed or a password was reset. */
  fresh?: boolean;
}

/** Makes the memory of one client. */
export function createClientMemory(clientId: string): ClientMemory {
  return {
    device: createDeviceMemory(clientId),
    attempt: createShortMemory(),
    newAccount: createShortMemory(),
    wrongPasswords: new Map(),
  };
}
