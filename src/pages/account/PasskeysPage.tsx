'use client';
import { Passkeys } from '../../components/passkeys/Passkeys.js';
import { hrefOf } from '../address/routes.js';
import type { AccountPageProps } from './AccountPage.js';

/** Adds and removes passkeys. Afterwards the person goes back to the page before. */
export function PasskeysPage({ route, go }: AccountPageProps) {
  const back = route.returnTo ?? hrefOf('account', route);
  return <Passkeys headingLevel={1} onDone={() => go(back, { replace: true })} />;
}
