import { withDeadline } from '../../core/withDeadline.js';
import { checkAnswer } from './checkAnswer.js';

/** Milliseconds that Cognito may take to answer a request. */
const patience = 20_000;

const pageRecords = new Set<FailedRequest[]>();

/** The open requests of a sign-in. Amplify has one sign-in per page. */
const pageSignIn = new Set<AbortController>();
const ofSignIn: readonly string[] = ['InitiateAuth', 'RespondToAuthChallenge'];

/**
 * Sends a request to Cognito, checks the answer, and ends a request that has no answer after 20 seconds. Amplify's trap: it
 * waits for ever, and takes no signal. The request itself is aborted, not the waiting for the operation: so no late
 * answer can replace the session of the next sign-in, and no deadline runs while a person is at a provider or picks a
 * passkey.
 */
export async function requestInTime(
  operation: string,
  send: (signal: AbortSignal) => Promise<Response>,
  outer?: AbortSignal | null,
): Promise<Response> {
  const stopper = new AbortController();
  const signal = outer ? AbortSignal.any([outer, stopper.signal]) : stopper.signal;
  if (ofSignIn.includes(operation)) pageSignIn.add(stopper);
  try {
    const answered = Promise.race([wholeAnswer(send(signal)), rejectedAtAbort(signal)]);
    const [response, text] = await withDeadline(answered, patience);
    const answer = checkAnswer(operation, response, text);
    if (!answer.ok) note({ operation, status: answer.status, cause: await errorIn(answer.clone()) });
    return answer;
  } catch (cause) {
    note({ operation, cause });
    if (!isTimeout(cause)) throw cause;
    const error = new NoAnswer(cause);
    stopper.abort(error);
    throw error;
  } finally {
    pageSignIn.delete(stopper);
  }
}

/**
 * Ends the requests of a sign-in that the person has left. Amplify's trap: when such a request fails later, Amplify forgets
 * the open challenge of whichever sign-in is open by then.
 */
export function endLeftSignIn(): void {
  for (const stopper of pageSignIn) stopper.abort(new NoAnswer('The person began another sign-in.'));
}

/** A request that Cognito did not answer, or answered with an error. */
export interface FailedRequest {
  readonly operation: string;
  /** Absent where no answer came. */
  readonly status?: number;
  readonly cause: unknown;
}

/** Records the requests of this page that fail until `stop()`, those included that Amplify repeats or passes over. */
export function recordFailedRequests(): { readonly failed: readonly FailedRequest[]; stop(): void } {
  const failed: FailedRequest[] = [];
  pageRecords.add(failed);
  return { failed, stop: () => void pageRecords.delete(failed) };
}

/** Whether Cognito may have done what a request asked for, although the answer says nothing of it. */
export function isLost({ status }: FailedRequest): boolean {
  return status === undefined || status >= 500;
}

function note(request: FailedRequest): void {
  for (const failed of pageRecords) failed.push(request);
}

// `checkAnswer` has seen that this is an error of AWS.
async function errorIn(answer: Response): Promise<Error> {
  const { __type: type, message } = await answer.json();
  const name = answer.headers.get('x-amzn-errortype') ?? type;
  return Object.assign(new Error(message), { name: String(name) });
}

/** An error by a name of its own. Amplify's trap: it repeats a request three times after an error named `TimeoutError`. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswerException';

  constructor(cause: unknown) {
    super('Cognito did not answer in time.', { cause });
  }
}

// The status of an answer can arrive without the rest.
async function wholeAnswer(answer: Promise<Response>): Promise<[Response, string]> {
  const response = await answer;
  return [response, await response.clone().text()];
}

function rejectedAtAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'TimeoutError';
}
