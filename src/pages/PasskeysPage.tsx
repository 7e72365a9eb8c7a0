'use client';
import { Passkeys } from '../components/passkeys/Passkeys.js';
import type { AccountPageProps } from './AccountPage.js';
import { hrefOf } from './routes.js';

/** Adding and removing passkeys; afterwards the person goes back to where they came from. */
export function PasskeysPage({ route, go }: AccountPageProps) {
  const back = route.returnTo ?? hrefOf('account', route);
  return <Passkeys headingLevel={1} onDone={() => go(back, { replace: true })} />;
}
