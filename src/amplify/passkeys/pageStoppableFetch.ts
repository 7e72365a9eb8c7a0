/**
 * Lets the requests be given up in which Amplify asks Cognito for a passkey challenge: its `signIn` takes no signal, and
 * one that hangs would hold up every other. To go on without it is no way out, since Amplify has room for one sign-in:
 * an answer that came late would take the place of the next one's session. So the page's function is stood in for
 * meanwhile. Answers how to take the stand-in away.
 */
export function makeAskStoppable(signal: AbortSignal): () => void {
  const inner = globalThis.fetch;
  let active = true;

  async function fetchStoppable(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    if (!active || !asksForPasskey(init)) return inner(input, init);
    signal.throwIfAborted();
    return Promise.race([inner(input, { ...init, signal }), stopped(signal)]);
  }

  globalThis.fetch = fetchStoppable;
  return () => {
    active = false;
    // Whoever wrapped `fetch` after us still calls ours, which now only passes on.
    if (globalThis.fetch === fetchStoppable) globalThis.fetch = inner;
  };
}

// What a picked passkey proves goes out in another request, and must arrive.
function asksForPasskey(init: RequestInit | undefined): boolean {
  return typeof init?.body === 'string' && init.body.includes('"PREFERRED_CHALLENGE":"WEB_AUTHN"');
}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
