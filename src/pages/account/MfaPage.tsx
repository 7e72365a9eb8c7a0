'use client';
import { MfaSetup } from '../../components/mfa-setup/MfaSetup.js';
import { hrefOf } from '../address/routes.js';
import type { AccountPageProps } from './AccountPage.js';

/** Sets up second factors. Afterwards the person goes back to the page before. */
export function MfaPage({ route, go }: AccountPageProps) {
  const back = route.returnTo ?? hrefOf('account', route);
  return <MfaSetup headingLevel={1} onDone={() => go(back, { replace: true })} />;
}
