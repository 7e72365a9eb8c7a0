import { withDeadline } from '../../core/withDeadline.js';

/** Milliseconds that Cognito may take to answer a request. */
const patience = 20_000;

// A page has one `fetch`, so the watch over its requests is one per page too.
let pageUses = 0;
let pageRelease = () => {};
let pageLostRequests = 0;

/**
 * Ends each request to Cognito that has no answer after 20 seconds, while `work` runs. Amplify's trap: it waits for ever,
 * and takes no signal. The request itself is aborted, not the waiting for the operation: so no late answer can replace
 * the session of the next sign-in, and no deadline runs while a person is at a provider or picks a passkey.
 */
export async function withRequestsInTime<Result>(work: () => Promise<Result>): Promise<Result> {
  if (pageUses === 0) pageRelease = watchFetch();
  pageUses += 1;
  try {
    return await work();
  } finally {
    pageUses -= 1;
    if (pageUses === 0) pageRelease();
  }
}

/** How many requests of this page Cognito may have received although no answer came. It only grows. */
export function lostRequests(): number {
  return pageLostRequests;
}

function watchFetch(): () => void {
  const inner = globalThis.fetch;
  let active = true;

  async function fetchInTime(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    if (!active || !isForCognito(init)) return inner(input, init);
    const stopper = new AbortController();
    const signal = init?.signal ? AbortSignal.any([init.signal, stopper.signal]) : stopper.signal;
    try {
      return await withDeadline(wholeAnswer(inner(input, { ...init, signal })), patience);
    } catch (cause) {
      pageLostRequests += 1;
      if (!isTimeout(cause)) throw cause;
      const error = new NoAnswer(cause);
      stopper.abort(error);
      throw error;
    }
  }

  globalThis.fetch = fetchInTime;
  return () => {
    active = false;
    // Code that wrapped `fetch` later still calls this function, which now passes every call on.
    if (globalThis.fetch === fetchInTime) globalThis.fetch = inner;
  };
}

/** An error by a name of its own. Amplify's trap: it repeats a request three times after an error named `TimeoutError`. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswerException';

  constructor(cause: unknown) {
    super('Cognito did not answer in time.', { cause });
  }
}

// The status of an answer can arrive without the rest.
async function wholeAnswer(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  await response.clone().arrayBuffer();
  return response;
}

function isForCognito(init: RequestInit | undefined): boolean {
  return new Headers(init?.headers).get('x-amz-target')?.startsWith('AWSCognitoIdentity') ?? false;
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'TimeoutError';
}
