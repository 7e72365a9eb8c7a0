import { readStored, writeStored } from './browserStorage.js';

// Amplify's trap: it keeps one open sign-in per page, in a module of its own and in sessionStorage, without a word of
// the pool that it belongs to. A sign-in that begins at another client takes its place. To answer then would send the
// session of one pool to another, so the client that began the sign-in is kept beside it.
let pageOwner: string | null = null;

const key = 'cognito-kit.openSignIn';

/** Notes that a client begins a sign-in, which ends an open sign-in of any other client on the page. */
export function claimOpenSignIn(clientId: string): void {
  pageOwner = clientId;
  writeStored('sessionStorage', key, clientId);
}

/** Whether the sign-in that Amplify has open may be this client's. An app can begin a sign-in through Amplify itself. */
export function ownsOpenSignIn(clientId: string): boolean {
  const owner = pageOwner ?? readStored('sessionStorage', key);
  return owner === null || owner === clientId;
}

/** Whether Amplify still takes an answer to its open sign-in; after a reload it counts three minutes from the last step. */
export function amplifyAwaitsAnswer(): boolean {
  return Number(readStored('sessionStorage', 'CognitoSignInState.expiry')) > Date.now();
}
