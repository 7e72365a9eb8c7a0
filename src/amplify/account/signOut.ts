import { fetchUserAttributes, signOut as leave } from 'aws-amplify/auth';
import type { Failure } from '../../core/index.js';
import { toFailure } from '../failures/toFailure.js';

/**
 * Ends the session here, network or not. Amplify says nothing when Cognito could not be told, so a sign-out
 * everywhere asks first whether Cognito answers, and tells when the other devices may still be signed in.
 */
export async function signOut(everywhere: boolean): Promise<Failure | null> {
  const failure = everywhere ? await reach() : null;
  try {
    await leave({ global: everywhere && !failure });
  } catch (cause) {
    return toFailure(cause, 'signOut');
  }
  return failure;
}

function reach(): Promise<Failure | null> {
  return fetchUserAttributes().then(
    () => null,
    (cause) => {
      const failure = toFailure(cause, 'signOut');
      // Somebody who signed out everywhere from another device is out here too.
      return failure.code === 'notSignedIn' ? null : failure;
    },
  );
}
