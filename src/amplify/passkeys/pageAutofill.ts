import type { Context } from '../context/context.js';
import { createDeviceMemory } from '../memory/deviceMemory.js';

/** Who waits for a passkey to be picked from the autofill list. */
export interface AutofillListener {
  /** The list has the passkey in it now. */
  onWaiting(): void;
  /** It was picked; `finishAutofill` goes on with it, and must be asked for at once. */
  onPicked(): void;
}

const operations = () => import('./passkeyAutofill.js');

let current: { end(): Promise<void> } | null = null;

/**
 * Has the passkey of the person who used one here last wait in the autofill list, where this browser can; loads
 * nothing where nobody has used one. Answers how to end it.
 */
export function startAutofill(context: Context, listener: AutofillListener): () => void {
  if (!createDeviceMemory(context.clientId).passkeyUser) return () => {};
  const stopper = new AbortController();
  const before = endAutofill();
  const ended = before
    .then(operations)
    .then(({ keepWaiting }) => keepWaiting(context, listener, stopper.signal))
    // The form is there without it.
    .catch(() => {});
  const mine = {
    end() {
      stopper.abort();
      return ended;
    },
  };
  current = mine;
  return () => void mine.end();
}

/** Ends the waiting; Amplify has forgotten its sign-in then, and another can begin. */
export async function endAutofill(): Promise<void> {
  await current?.end();
}
