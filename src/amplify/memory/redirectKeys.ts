/**
 * What Amplify keeps of a sign-in under way, for all tabs: the next tab that loads takes it for its own and ends it.
 * Its `oauthSignIn` stays, since it tells how a session began that is there already.
 */
const names = ['inflightOAuth', 'inflightOAuthDeadline', 'oauthPKCE', 'oauthState'];

/** What was kept, by key. */
export type Keys = Readonly<Record<string, string>>;

/** Takes the keys out of what all tabs share. */
export async function takeKeys(clientId: string): Promise<Keys> {
  // Amplify does not wait for its own writing; the last of the keys comes a moment after the others.
  await new Promise((resolve) => setTimeout(resolve));
  const keys = readKeys(clientId);
  for (const key of Object.keys(keys)) localStorage.removeItem(key);
  return keys;
}

/** Gives them to Amplify again. */
export function putKeys(keys: Keys): void {
  try {
    for (const [key, value] of Object.entries(keys)) localStorage.setItem(key, value);
  } catch {
    // Nor can Amplify have kept anything there; the answer is then one that nobody asked for.
  }
}

/** Keeps the keys where only this tab finds them, until it comes back from the provider. */
export function park(clientId: string, keys: Keys): void {
  try {
    sessionStorage.setItem(parkedAt(clientId), JSON.stringify(keys));
  } catch {
    // Without a place of its own the tab does as Amplify would.
    putKeys(keys);
  }
}

/** What this tab has parked, or what a sign-in has left that the app began through Amplify itself. */
export function parkedKeys(clientId: string): Keys {
  try {
    const parked: unknown = JSON.parse(sessionStorage.getItem(parkedAt(clientId)) ?? 'null');
    if (isKeys(parked)) return parked;
  } catch {}
  return readKeys(clientId);
}

/** Forgets what this tab has parked. */
export function forgetParked(clientId: string): void {
  try {
    sessionStorage.removeItem(parkedAt(clientId));
  } catch {}
}

/** The state that an answer must bring back. */
export function stateIn(clientId: string, keys: Keys): string | undefined {
  return keys[keyOf(clientId, 'oauthState')];
}

function readKeys(clientId: string): Keys {
  try {
    return keysIn(localStorage, clientId);
  } catch {
    // Blocked: Amplify keeps them in its memory then, until the page is left.
    return {};
  }
}

function keysIn(storage: Storage, clientId: string): Keys {
  const entries = names.flatMap((name) => {
    const key = keyOf(clientId, name);
    const value = storage.getItem(key);
    return value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

function keyOf(clientId: string, name: string): string {
  return `CognitoIdentityServiceProvider.${clientId}.${name}`;
}

function parkedAt(clientId: string): string {
  return `cognito-kit.${clientId}.redirect`;
}

function isKeys(value: unknown): value is Keys {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((item) => typeof item === 'string')
  );
}
