import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { type AmplifyStorage, guardAmplifyStorage } from './pageStorage.js';

const { authTokenStore, tokenOrchestrator } = cognitoUserPoolsTokenProvider;

/** Amplify's call for new tokens. */
type Refresher = ReturnType<typeof tokenOrchestrator.getTokenRefresher>;
type Tokens = Awaited<ReturnType<Refresher>>;

/** Milliseconds that the refresh of another tab is waited for: its request has 20 seconds. */
const patience = 25_000;

// Calls of one page share a refresh: in turns, each would wait for the deadline of the one before.
let pageRefreshing: { readonly of: string; readonly tokens: Promise<Tokens> } | null = null;

/** Refreshes the tokens of a client while no other tab does, or takes the tokens that another tab has stored. */
export function refreshInTurn(
  { refresh, storage }: { readonly refresh: Refresher; readonly storage: AmplifyStorage },
  input: Parameters<Refresher>[0],
): Promise<Tokens> {
  guardAmplifyStorage(storage);
  const clientId = input.authConfig?.Cognito.userPoolClientId;
  const of = `${clientId} ${input.tokens.refreshToken}`;
  if (pageRefreshing?.of === of) return pageRefreshing.tokens;
  const tokens = withLock(`cognito-kit.${clientId}.refresh`, () => refreshOnce(refresh, input)).finally(
    () => {
      if (pageRefreshing?.tokens === tokens) pageRefreshing = null;
    },
  );
  pageRefreshing = { of, tokens };
  return tokens;
}

async function refreshOnce(refresh: Refresher, input: Parameters<Refresher>[0]): Promise<Tokens> {
  const before = await newerTokens(input.tokens);
  if (before) return before;
  try {
    const tokens = await refresh(input);
    // Amplify stores the tokens too, but only when the lock is free again.
    await authTokenStore.storeTokens({ ...tokens, signInDetails: input.tokens.signInDetails });
    return tokens;
  } catch (cause) {
    const after = await newerTokens(input.tokens);
    if (after) return after;
    throw cause;
  }
}

/** The tokens that another tab has stored since these were read. */
async function newerTokens({ accessToken }: Tokens): Promise<Tokens | null> {
  const stored = await authTokenStore.loadTokens();
  return stored && stored.accessToken.toString() !== accessToken.toString() ? stored : null;
}

async function withLock<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  // A page without TLS has no locks, and neither has a server.
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patience);
  let begun = false;
  const begin = () => {
    begun = true;
    clearTimeout(timer);
    return work();
  };
  try {
    return await locks.request(name, { signal: waiting.signal }, begin);
  } catch (cause) {
    // A tab that the browser has frozen may hold the lock for ever.
    if (begun) throw cause;
    return work();
  } finally {
    clearTimeout(timer);
  }
}
