import type { Context } from '../context/context.js';
import { amplifyAwaitsAnswer, ownsOpenSignIn } from '../memory/openSignIn.js';
import type { AutofillListener } from '../session/client.js';

/** Loads the code of autofill: few browsers have a passkey to offer. */
export const loadAutofill = () => import('./passkeyAutofill.js');

// A browser has one passkey request per page, and Amplify one open sign-in. So there is one autofill per page, of the
// client that started last.
let pageAutofill: { end(): Promise<void> } | null = null;

/**
 * Offers the passkey that was used last in this browser in the autofill list. Loads nothing where no passkey was used.
 * @returns a function that ends it.
 */
export function startAutofill(context: Context, listener: AutofillListener): () => void {
  const { clientId, memory } = context;
  if (!memory.device.read().passkeyUser) return () => {};
  // The passkey's sign-in would end the open sign-in of another client on this page.
  if (!pageAutofill && amplifyAwaitsAnswer() && !ownsOpenSignIn(clientId)) return () => {};
  const stopper = new AbortController();
  const ended = endAutofill()
    .then(loadAutofill)
    .then(({ offerPasskey }) => offerPasskey(context, listener, stopper.signal))
    // The form works without autofill.
    .catch(() => {})
    .finally(() => {
      if (pageAutofill === autofill) pageAutofill = null;
    });
  const autofill = {
    end() {
      stopper.abort();
      return ended;
    },
  };
  pageAutofill = autofill;
  return () => void autofill.end();
}

/** Ends the autofill of the page. Amplify has forgotten the sign-in of the passkey then, and another can begin. */
export async function endAutofill(): Promise<void> {
  await pageAutofill?.end();
}
