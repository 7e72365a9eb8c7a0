// A page has one `fetch`, so the watch over its requests is one per page too.
let pageUses = 0;
let pageFetch: typeof fetch | null = null;
let pageRelease = () => {};

/**
 * Watches the requests to Cognito while `work` runs: `requestInTime.ts` has what that means, and is loaded with the first
 * request.
 */
export async function withRequestsInTime<Result>(work: () => Promise<Result>): Promise<Result> {
  // The app may have wrapped `fetch` since, or put another one in its place.
  if (globalThis.fetch !== pageFetch) watchFetch();
  pageUses += 1;
  try {
    return await work();
  } finally {
    pageUses -= 1;
    if (pageUses === 0) pageRelease();
  }
}

/** Loads the code that sends requests. */
export const loadRequests = () => import('./requestInTime.js');

function watchFetch(): void {
  pageRelease();
  const inner = globalThis.fetch;
  let active = true;

  async function watched(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const operation = active ? operationOf(init) : undefined;
    if (!operation) return inner(input, init);
    // A watch that cannot be loaded must not keep a person out.
    const requests = await loadRequests().catch(() => null);
    if (!requests) return inner(input, init);
    return requests.requestInTime(operation, (signal) => inner(input, { ...init, signal }), init?.signal);
  }

  globalThis.fetch = watched;
  pageFetch = watched;
  pageRelease = () => {
    active = false;
    pageFetch = null;
    // Code that wrapped `fetch` later still calls this function, which now passes every call on.
    if (globalThis.fetch === watched) globalThis.fetch = inner;
  };
}

function operationOf(init: RequestInit | undefined): string | undefined {
  const target = new Headers(init?.headers).get('x-amz-target');
  return /^AWSCognitoIdentityProviderService\.(\w+)$/.exec(target ?? '')?.[1];
}
