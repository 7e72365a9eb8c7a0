import { type SignInWithRedirectInput, signInWithRedirect } from 'aws-amplify/auth';
import { withDeadline } from '../../core/withDeadline.js';
import type { Context } from '../context/context.js';
import { parkRedirectKeys, takeRedirectKeys } from '../memory/redirectKeys.js';

/** A request as Amplify takes it. */
export type RedirectRequest = Omit<SignInWithRedirectInput, 'options'> & {
  readonly loginHint?: string | undefined;
};
type Opener = NonNullable<NonNullable<SignInWithRedirectInput['options']>['authSessionOpener']>;

/** Milliseconds that the page may take to leave. */
const patience = 15_000;

/**
 * Goes to the provider in place of this page. Settles only when the page is still there, or there again.
 * @returns whether the person came back; otherwise the page never left
 */
export async function leavePage({ amplify, clientId }: Context, request: RedirectRequest): Promise<boolean> {
  let back: Promise<boolean> = Promise.resolve(false);
  await startRedirect(request, async (url) => {
    parkRedirectKeys(clientId, await takeRedirectKeys(clientId));
    back = comingBack();
    window.location.assign(url);
  });
  return amplify.pause(back);
}

/** Has Amplify begin a sign-in at a provider; `opener` goes there. */
export function startRedirect(
  { loginHint, ...request }: RedirectRequest,
  authSessionOpener: Opener,
): Promise<void> {
  return signInWithRedirect({ ...request, options: { authSessionOpener, ...(loginHint && { loginHint }) } });
}

// "Back" shows the page as it was left, from the browser's memory. A page that is still here after the deadline was
// kept here, by a dialog for example.
function comingBack(): Promise<boolean> {
  const stop = new AbortController();
  const shown = new Promise<boolean>((resolve) => {
    const onPageShow = ({ persisted }: PageTransitionEvent) => persisted && resolve(true);
    window.addEventListener('pageshow', onPageShow, { signal: stop.signal });
  });
  return withDeadline(shown, patience)
    .catch(() => false)
    .finally(() => stop.abort());
}
