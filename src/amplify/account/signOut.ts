import { signOut as endSession, fetchUserAttributes } from 'aws-amplify/auth';
import type { Failure } from '../../core/index.js';
import type { AmplifyTurns } from '../config/pageAmplify.js';
import { guardAmplifyStorage } from '../config/pageStorage.js';
import { recordFailedRequests } from '../config/requestInTime.js';
import { toFailure } from '../failures/toFailure.js';

/**
 * Ends the session here, with or without a network. Amplify's trap: it does not report that Cognito was out of reach.
 * So a sign-out everywhere first asks whether Cognito answers, looks afterwards whether an answer was lost, and reports
 * when other devices may still be signed in.
 */
export async function signOut({ storage }: AmplifyTurns, everywhere: boolean): Promise<Failure | null> {
  guardAmplifyStorage(storage);
  const failure = everywhere ? await whyOutOfReach() : null;
  const record = recordFailedRequests();
  try {
    await endSession({ global: everywhere && !failure });
  } catch (cause) {
    return toFailure(cause, 'signOut');
  } finally {
    record.stop();
  }
  const missed = record.failed.findLast(({ operation }) => operation === 'GlobalSignOut');
  return failure ?? (missed ? failureOf(missed.cause) : null);
}

function whyOutOfReach(): Promise<Failure | null> {
  return fetchUserAttributes().then(() => null, failureOf);
}

function failureOf(cause: unknown): Failure | null {
  const failure = toFailure(cause, 'signOut');
  // A sign-out everywhere from another device has ended the session here too.
  return failure.code === 'notSignedIn' ? null : failure;
}
