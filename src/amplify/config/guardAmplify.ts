import { withRequestsInTime } from './pageRequests.js';
import { type AmplifyStorage, guardAmplifyStorage } from './pageStorage.js';

/**
 * Runs calls of Amplify that may reach Cognito or store tokens: with a deadline for each request, a check of each answer,
 * and memory where the browser's storage refuses. Its code is no part of the first view, which only reads tokens.
 */
export function guardAmplify<Result>(storage: AmplifyStorage, work: () => Promise<Result>): Promise<Result> {
  guardAmplifyStorage(storage);
  return withRequestsInTime(work);
}
