import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';

const { authTokenStore, tokenOrchestrator } = cognitoUserPoolsTokenProvider;

type Refresher = ReturnType<typeof tokenOrchestrator.getTokenRefresher>;
type Tokens = Awaited<ReturnType<Refresher>>;

/** Milliseconds that the refresh of another tab is waited for: its request has 20 seconds. */
const patience = 25_000;

// Amplify has one refresher per page.
let guarded = false;

/**
 * Has one tab at a time refresh the tokens of a client, and the other tabs take the tokens that this tab has stored.
 * Amplify's trap: each tab refreshes for itself, so with a refresh token that works once, all tabs but the first are
 * signed out. Where the browser has no locks, a tab that was refused still looks for newer tokens.
 * @see https://www.w3.org/TR/web-locks/
 */
export function guardRefresh(): void {
  if (guarded) return;
  guarded = true;
  const refresh = tokenOrchestrator.getTokenRefresher();
  tokenOrchestrator.setTokenRefresher((input) => {
    const clientId = input.authConfig?.Cognito.userPoolClientId;
    return withLock(`cognito-kit.${clientId}.refresh`, () => refreshOnce(refresh, input));
  });
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
