import { onTestFinished } from 'vitest';

/** Answers a request in place of Cognito; `ask` gets Cognito's own answer. */
export type Swap = (ask: () => Promise<Response>) => Response | Promise<Response>;

/** Has `swap` answer the requests of an operation, or of all operations with `*`, until the test ends or `stop()`. */
export function swapAnswers(operation: string, swap: Swap): { readonly requests: number; stop(): void } {
  const inner = globalThis.fetch;
  let active = true;
  let requests = 0;

  async function fetchSwapped(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const target = new Headers(init?.headers).get('x-amz-target')?.split('.')[1];
    if (!active || !target || (operation !== '*' && operation !== target)) return inner(input, init);
    requests += 1;
    return swap(() => inner(input, init));
  }

  function stop(): void {
    active = false;
    // The kit may have wrapped `fetch` meanwhile; then this function passes everything on.
    if (globalThis.fetch === fetchSwapped) globalThis.fetch = inner;
  }

  globalThis.fetch = fetchSwapped;
  onTestFinished(stop);
  return {
    stop,
    get requests() {
      return requests;
    },
  };
}

/** A request that is never answered. */
export const neverAnswers: Swap = () => new Promise(() => {});
