import type { AuthClient } from './client.js';

/** What an app can tell of its user pool. */
export type AuthConfig = object;

/** Reaches a user pool through Amplify. @throws CognitoKitError `bad-config` */
export function createAuthClient(_options: { config?: AuthConfig; endpoint?: string }): AuthClient {
  throw new Error('not written yet');
}
