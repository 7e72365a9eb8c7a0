import { Amplify } from 'aws-amplify';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { Hub } from 'aws-amplify/utils';
import type { AuthUser, Session } from '../../core/index.js';
import type { AmplifyTurns } from '../config/pageAmplify.js';
import type { SessionStore } from './client.js';
import { type Claims, userOf } from './userOf.js';

/** The session store with what only the operations may do. */
export interface SessionControl extends SessionStore {
  /** Reads the tokens again; `force` asks Cognito for new tokens. Never rejects. */
  refresh(options?: { force?: boolean }): Promise<void>;
  /** Asks Cognito for new tokens to see whether the session has ended. Does nothing without subscribers. */
  recheck(): void;
}

/** Keeps who is signed in to one pool, in this tab and the others. Amplify is configured at the first subscription. */
export function createSession(amplify: AmplifyTurns, clientId: string): SessionControl {
  let session: Session = { status: 'loading' };
  let stopListening: (() => void) | null = null;
  let latest = Promise.resolve();
  const listeners = new Set<() => void>();
  function become(after: Session): void {
    if (JSON.stringify(after) === JSON.stringify(session)) return;
    session = after;
    for (const listener of listeners) listener();
  }

  function refresh({ force = false } = {}): Promise<void> {
    const reading: Promise<void> = amplify
      .take(() => currentUser(force))
      .then((user) => {
        // A sign-out or a later reading has overtaken this reading.
        if (latest !== reading) return latest;
        become(user ? { status: 'signedIn', user } : { status: 'signedOut' });
      });
    latest = reading;
    return reading;
  }

  function signedOut(): void {
    latest = Promise.resolve();
    become({ status: 'signedOut' });
  }

  return {
    getSnapshot: () => session,
    refresh,
    recheck() {
      if (listeners.size > 0) void refresh({ force: true });
    },
    subscribe(listener) {
      listeners.add(listener);
      if (!stopListening) {
        // Before Amplify is configured: it reports a finished redirect within microtasks of that.
        stopListening = listen(amplify, clientId, { refresh, signedOut });
        void refresh();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopListening?.();
        stopListening = null;
        amplify.abandon();
      };
    },
  };
}

interface SessionListener {
  refresh(): Promise<void>;
  signedOut(): void;
}

/** Follows what changes the session of one pool. @returns a function that stops it */
function listen(
  amplify: AmplifyTurns,
  clientId: string,
  { refresh, signedOut }: SessionListener,
): () => void {
  // Amplify's trap: its events do not say which pool they are about. Those of this tab are about the configured pool;
  // those of other tabs come for every pool with tokens in this browser, so only the tokens tell.
  function onAuthEvent({ payload: { event, data }, crossTab }: AuthEventCapsule): void {
    if (!crossTab && !amplify.isConfigured()) return;
    const ended = event === 'signedOut' || (event === 'tokenRefresh_failure' && endsSession(data));
    // Amplify's trap: it does not wait for the removal of its tokens, so they may still be there now.
    if (ended && !crossTab) signedOut();
    else if (ended || changesUser.includes(event)) void refresh();
  }

  // Amplify's trap: while another tab takes up a provider's answer, Amplify in this tab waits, and may miss its end. And
  // it asks for the user of the configured pool when another tab signs in to any pool.
  function onStorageEvent({ key, newValue }: StorageEvent): void {
    // Another tab cleared the whole storage, and the tokens with it.
    if (key === null) return void refresh();
    const name = key.split(`.${clientId}.`)[1];
    if (name === 'inflightOAuth' ? !newValue : name?.endsWith('.refreshToken')) void refresh();
  }

  const stop = Hub.listen('auth', onAuthEvent, { enableCrossTabEvents: true });
  globalThis.addEventListener?.('storage', onStorageEvent);
  return () => {
    stop();
    globalThis.removeEventListener?.('storage', onStorageEvent);
  };
}

interface AuthEventCapsule {
  readonly payload: { readonly event: string; readonly data?: unknown };
  /** Whether the event happened in another tab. */
  readonly crossTab?: boolean;
}

// Amplify's trap: other tabs report a sign-in over left-over tokens as a refresh.
const changesUser = ['signedIn', 'tokenRefresh', 'signInWithRedirect'];

/**
 * The failures of a refresh at which Amplify drops the tokens; it reports no `signedOut` then in the tab where that
 * happens. All other failures leave the person signed in.
 */
const sessionEnders = [
  'NotAuthorizedException',
  'TokenRevokedException',
  'UserNotFoundException',
  'PasswordResetRequiredException',
  'UserNotConfirmedException',
  'RefreshTokenReuseException',
];

function endsSession(data: unknown): boolean {
  const error = data && typeof data === 'object' && 'error' in data ? data.error : undefined;
  return error instanceof Error && sessionEnders.includes(error.name);
}

// Amplify's trap: `fetchAuthSession` rejects when the identity pool does, although the tokens are fine, and
// `getCurrentUser` drops the claims. `getTokens` does neither.
async function currentUser(force: boolean): Promise<AuthUser | null> {
  try {
    return userFrom(await Amplify.getTokens({ forceRefresh: force }));
  } catch (error) {
    if (endsSession({ error })) return null;
    // Offline, for example: tokens that only need a refresh still mean a signed-in person.
    return userFrom(await cognitoUserPoolsTokenProvider.authTokenStore.loadTokens());
  }
}

interface Tokens {
  readonly idToken?: { readonly payload: Claims };
  readonly accessToken: { readonly payload: Claims };
}

function userFrom(tokens: Tokens | null | undefined): AuthUser | null {
  return tokens ? userOf((tokens.idToken ?? tokens.accessToken).payload) : null;
}
