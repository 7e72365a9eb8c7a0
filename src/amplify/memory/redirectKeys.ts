import { readAmplify, writeAmplify } from '../config/pageStorage.js';
import { readStoredObject, writeStored, writeStoredObject } from './browserStorage.js';

// Amplify's trap: it keeps a sign-in at a provider in localStorage, whatever token storage is set. The next tab that
// loads the app takes those keys for its own, finds no answer in its address, and ends the sign-in of the first tab.
// So these keys move to the sessionStorage of the tab until its answer is there. Amplify's `oauthSignIn` key stays:
// the key says how the session that exists has begun, and sign-out reads it.
const names = ['inflightOAuth', 'inflightOAuthDeadline', 'oauthPKCE', 'oauthState'];

/** Values of Amplify's storage, by key. */
export type RedirectKeys = Readonly<Record<string, string>>;

/** Takes Amplify's keys of a sign-in at a provider out of the storage that all tabs share. */
export async function takeRedirectKeys(clientId: string): Promise<RedirectKeys> {
  // Amplify does not wait for its own writing; the last key is written a moment after the others.
  await new Promise((resolve) => setTimeout(resolve));
  const keys = keysOfAmplify(clientId);
  for (const key of Object.keys(keys)) writeAmplify(key, null);
  return keys;
}

/** Gives the keys back to Amplify. */
export function giveRedirectKeys(keys: RedirectKeys): void {
  for (const [key, value] of Object.entries(keys)) writeAmplify(key, value);
}

/** Keeps the keys where only this tab finds them, until the tab comes back from the provider. */
export function parkRedirectKeys(clientId: string, keys: RedirectKeys): void {
  // A tab without a storage of its own works as Amplify alone would.
  if (!writeStoredObject('sessionStorage', parkedAt(clientId), keys)) giveRedirectKeys(keys);
}

/** The keys that this tab has parked, or those of a sign-in that the app began through Amplify itself. */
export function parkedRedirectKeys(clientId: string): RedirectKeys {
  const parked = readStoredObject<Record<string, unknown>>('sessionStorage', parkedAt(clientId));
  return hasKeys(parked) ? parked : keysOfAmplify(clientId);
}

/** Forgets the keys that this tab has parked. */
export function forgetRedirectKeys(clientId: string): void {
  writeStored('sessionStorage', parkedAt(clientId), null);
}

/** The `state` that a provider's answer must bring back. @see RFC 6749, section 10.12 */
export function awaitedState(clientId: string, keys: RedirectKeys): string | undefined {
  return keys[keyOfAmplify(clientId, 'oauthState')];
}

function keysOfAmplify(clientId: string): RedirectKeys {
  const entries = names.flatMap((name) => {
    const key = keyOfAmplify(clientId, name);
    const value = readAmplify(key);
    return value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

function keyOfAmplify(clientId: string, name: string): string {
  return `CognitoIdentityServiceProvider.${clientId}.${name}`;
}

function parkedAt(clientId: string): string {
  return `cognito-kit.${clientId}.redirect`;
}

function hasKeys(kept: Partial<Record<string, unknown>>): kept is RedirectKeys {
  const values = Object.values(kept);
  return values.length > 0 && values.every((value) => typeof value === 'string');
}
