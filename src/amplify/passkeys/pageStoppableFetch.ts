/**
 * Makes Amplify's requests for a passkey challenge stoppable. Amplify's trap: its `signIn` takes no signal, and has a place
 * for one sign-in, so a request that hangs holds up every other sign-in, and an answer that comes late replaces the
 * session of the next one. A page has one `fetch`, so this function replaces it meanwhile.
 * @returns a function that puts the `fetch` before back.
 */
export function makePasskeyRequestsStoppable(signal: AbortSignal): () => void {
  const inner = globalThis.fetch;
  let active = true;

  async function fetchStoppable(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    if (!active || !asksForPasskey(init)) return inner(input, init);
    signal.throwIfAborted();
    return Promise.race([inner(input, { ...init, signal }), rejectedAtAbort(signal)]);
  }

  globalThis.fetch = fetchStoppable;
  return () => {
    active = false;
    // Code that wrapped `fetch` after this function still calls ours, which from now on only passes on.
    if (globalThis.fetch === fetchStoppable) globalThis.fetch = inner;
  };
}

// The proof of a picked passkey goes out in another request, which must arrive.
function asksForPasskey(init: RequestInit | undefined): boolean {
  return typeof init?.body === 'string' && init.body.includes('"PREFERRED_CHALLENGE":"WEB_AUTHN"');
}

function rejectedAtAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
