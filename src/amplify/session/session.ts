import { Amplify } from 'aws-amplify';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { Hub } from 'aws-amplify/utils';
import type { AuthUser, Session } from '../../core/index.js';
import type { SessionStore } from './client.js';
import { type Claims, userOf } from './userOf.js';

/** The session store as the rest of this room needs it. */
export interface SessionControl extends SessionStore {
  /** Reads again who is here; `force` asks Cognito for new tokens. Never rejects. */
  refresh(options?: { force?: boolean }): Promise<void>;
  /** Finds out whether the session is over, if anybody follows it still: Amplify may be another pool's by then. */
  recheck(): void;
}

/** Keeps who is signed in, in this tab and the others. `configure` runs at the first subscription. */
export function createSession(configure: () => void): SessionControl {
  let session: Session = { status: 'loading' };
  let stopHearing: (() => void) | null = null;
  let latest = Promise.resolve();
  const listeners = new Set<() => void>();

  function become(after: Session): void {
    if (JSON.stringify(after) === JSON.stringify(session)) return;
    session = after;
    for (const listener of listeners) listener();
  }

  function refresh({ force = false } = {}): Promise<void> {
    configure();
    const reading: Promise<void> = currentUser(force).then((user) => {
      // A sign-out or a later reading has overtaken this one.
      if (latest !== reading) return latest;
      become(user ? { status: 'signedIn', user } : { status: 'signedOut' });
    });
    latest = reading;
    return reading;
  }

  // The tokens may still be there when Amplify says so: it does not wait for their removal.
  function signedOut(): void {
    latest = Promise.resolve();
    become({ status: 'signedOut' });
  }

  function hear({ payload: { event, data } }: { payload: { event: string; data?: unknown } }): void {
    // Amplify drops tokens that cannot be refreshed without a `signedOut` in the tab where it happens.
    if (event === 'signedOut' || (event === 'tokenRefresh_failure' && endsSession(data))) signedOut();
    else if (changesUser.includes(event)) void refresh();
  }

  // Amplify in this tab waits while another takes up a provider's answer, and may miss its end.
  function heed({ key, newValue }: StorageEvent): void {
    if (key?.endsWith('.inflightOAuth') && newValue === null) void refresh();
  }

  return {
    getSnapshot: () => session,
    refresh,
    recheck() {
      if (listeners.size > 0) void refresh({ force: true });
    },
    subscribe(listener) {
      listeners.add(listener);
      if (!stopHearing) {
        // Before `configure`: Amplify reports a finished redirect within microtasks of it.
        stopHearing = listen(hear, heed);
        void refresh();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopHearing?.();
        stopHearing = null;
      };
    },
  };
}

type Hear = (capsule: { payload: { event: string; data?: unknown } }) => void;

function listen(hear: Hear, heed: (event: StorageEvent) => void): () => void {
  const stop = Hub.listen('auth', hear, { enableCrossTabEvents: true });
  globalThis.addEventListener?.('storage', heed);
  return () => {
    stop();
    globalThis.removeEventListener?.('storage', heed);
  };
}

// Other tabs report a sign-in over left-over tokens as a refresh.
const changesUser = ['signedIn', 'tokenRefresh', 'signInWithRedirect'];

/** The failures of a refresh at which Amplify drops the tokens. All others leave the person signed in. */
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

async function currentUser(force: boolean): Promise<AuthUser | null> {
  try {
    return userFrom(await Amplify.getTokens({ forceRefresh: force }));
  } catch (error) {
    if (endsSession({ error })) return null;
    // Offline, say: whoever has tokens that only need a refresh is still signed in.
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
