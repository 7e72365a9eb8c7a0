'use client';
import { useId } from 'react';
import { Card } from '../../components/slots/first.js';
import type { AuthUser } from '../../core/index.js';
import { useSlot } from '../../react/context/appearance.js';
import { useAuth } from '../../react/session/useAuth.js';
import { useLaterMessages, useMessages } from '../../react/texts/messages.js';
import { hrefOf, type Route } from '../address/routes.js';
import type { PageLocation } from '../address/useLocation.js';
import { PasskeysSummary } from './PasskeysSummary.js';
import { SecuritySummary } from './SecuritySummary.js';
import { SignOutButtons } from './SignOutButtons.js';

export interface AccountPageProps {
  user: AuthUser;
  route: Route;
  go: PageLocation['go'];
}

/** Says who is signed in, how the account is protected, and lets the person leave. Renders a `<section>`. */
export function AccountPage({ user, route, go }: AccountPageProps) {
  const { pages, passkeys: texts } = useLaterMessages();
  // They stand above what a password needs beside it.
  const passkeys = useAuth().pool.firstFactors.includes('WEB_AUTHN');
  const account = useSlot('account');
  const section = useSlot('account-section');
  const id = useId();
  // A deliberate sign-out ends at a plain sign-in page, which leads the next person nowhere in particular.
  const toSignIn = () => go(hrefOf('login', { ...route, returnTo: null }), { replace: true });
  return (
    <Card title={pages.accountTitle}>
      <div {...account}>
        <Identity user={user} />
        {passkeys ? (
          <section {...section} aria-labelledby={`${id}-passkeys`}>
            <h2 id={`${id}-passkeys`}>{texts.title}</h2>
            <PasskeysSummary href={hrefOf('passkeys', { ...route, returnTo: null })} go={go} />
          </section>
        ) : null}
        <section {...section} aria-labelledby={`${id}-security`}>
          <h2 id={`${id}-security`}>{pages.security}</h2>
          <SecuritySummary href={hrefOf('mfa', { ...route, returnTo: null })} go={go} />
        </section>
        <SignOutButtons onSignedOut={toSignIn} />
      </div>
    </Card>
  );
}

function Identity({ user }: { user: AuthUser }) {
  const { pages } = useMessages();
  const section = useSlot('account-section');
  const avatar = useSlot('avatar');
  const name = nameOf(user);
  const contact = user.email ?? user.phoneNumber;
  return (
    <div {...section} data-identity="">
      <span {...avatar} aria-hidden="true">
        {initialOf(name)}
      </span>
      <p>
        <small>{pages.signedInAs}</small>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {contact && contact !== name ? <bdi>{contact}</bdi> : null}
      </p>
    </div>
  );
}

function nameOf({ displayName, email, phoneNumber, username }: AuthUser): string {
  return displayName ?? email ?? phoneNumber ?? username;
}

// By code point: half of an emoji is no letter.
function initialOf(name: string): string {
  return [...name.replace(/^\W+/u, '')][0]?.toUpperCase() ?? [...name][0] ?? '';
}
