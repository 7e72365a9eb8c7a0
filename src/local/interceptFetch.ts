import type { LocalCognito } from './createLocalCognito.js';

/**
 * Lets a local Cognito answer `fetch` calls to `endpoint` and below in this page or process. All other calls go to
 * the network. The endpoint does not have to exist.
 * @returns a function that restores `fetch`.
 */
export function interceptFetch(local: Pick<LocalCognito, 'fetch'>, endpoint: string): () => void {
  const base = new URL(endpoint);
  const outside = globalThis.fetch;
  let active = true;

  async function fetchHere(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const path = active ? pathBelow(base, input) : null;
    if (path === null) return outside(input, init);
    const request = new Request(new URL(path, base.origin), await settle(input, init));
    request.signal.throwIfAborted();
    return local.fetch(request);
  }

  globalThis.fetch = fetchHere;
  return () => {
    active = false;
    // Code that wrapped `fetch` later still calls this function, which now passes every call on.
    if (globalThis.fetch === fetchHere) globalThis.fetch = outside;
  };
}

/** Returns the path and query below `base`, or null for another address. */
function pathBelow(base: URL, input: RequestInfo | URL): string | null {
  const address = input instanceof Request ? input.url : String(input);
  const url = URL.canParse(address, globalThis.location?.href)
    ? new URL(address, globalThis.location?.href)
    : null;
  if (url?.origin !== base.origin) return null;
  const root = base.pathname.replace(/\/$/, '');
  if (url.pathname !== root && !url.pathname.startsWith(`${root}/`)) return null;
  return (url.pathname.slice(root.length) || '/') + url.search;
}

async function settle(input: RequestInfo | URL, init?: RequestInit): Promise<RequestInit> {
  if (!(input instanceof Request)) return init ?? {};
  const { method, headers, signal } = input;
  const body = method === 'GET' || method === 'HEAD' ? undefined : await input.arrayBuffer();
  return { method, headers, signal, body, ...init };
}
