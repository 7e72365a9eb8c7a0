'use client';
import { useId } from 'react';
import { Isolated } from '../../components/parts/Isolated.js';
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

/**
 * Shows the signed-in person, the protection of the account, and buttons to sign out. Renders a `<section>`.
 */
export function AccountPage({ user, route, go }: AccountPageProps) {
  const { pages, passkeys: texts } = useLaterMessages();
  // Passkeys come before second factors: a passkey replaces the password that a second factor protects.
  const passkeys = useAuth().pool.firstFactors.includes('WEB_AUTHN');
  const account = useSlot('account');
  const section = useSlot('account-section');
  const heading = useSlot('account-section-title');
  const id = useId();
  // A person who signs out gets a sign-in page without a return path: the next person may be another.
  const toSignIn = () => go(hrefOf('login', { ...route, returnTo: null }), { replace: true });
  return (
    <Card title={pages.accountTitle}>
      <div {...account}>
        <Identity user={user} />
        {passkeys ? (
          <section {...section} aria-labelledby={`${id}-passkeys`}>
            <h2 id={`${id}-passkeys`} {...heading}>
              {texts.title}
            </h2>
            <PasskeysSummary href={hrefOf('passkeys', { ...route, returnTo: null })} go={go} />
          </section>
        ) : null}
        <section {...section} aria-labelledby={`${id}-security`}>
          <h2 id={`${id}-security`} {...heading}>
            {pages.security}
          </h2>
          <SecuritySummary href={hrefOf('mfa', { ...route, returnTo: null })} go={go} />
        </section>
        <SignOutButtons onSignedOut={toSignIn} />
      </div>
    </Card>
  );
}

function Identity({ user }: { user: AuthUser }) {
  const { pages } = useMessages();
  const slots = {
    section: useSlot('account-section'),
    avatar: useSlot('avatar'),
    identity: useSlot('account-identity'),
    signedInAs: useSlot('account-signed-in-as'),
    name: useSlot('account-name'),
  };
  const name = nameOf(user);
  const contact = user.email ?? user.phoneNumber;
  return (
    <div {...slots.section} data-identity="">
      <span {...slots.avatar} aria-hidden="true">
        {initialOf(name)}
      </span>
      <p {...slots.identity}>
        <small {...slots.signedInAs}>{pages.signedInAs}</small>
        <strong {...slots.name}>
          <Isolated>{name}</Isolated>
        </strong>
        {contact && contact !== name ? <Isolated>{contact}</Isolated> : null}
      </p>
    </div>
  );
}

function nameOf({ displayName, email, phoneNumber, username }: AuthUser): string {
  return displayName ?? email ?? phoneNumber ?? username;
}

// Splits by code point: half of an emoji is no letter.
function initialOf(name: string): string {
  return [...name.replace(/^\W+/u, '')][0]?.toUpperCase() ?? [...name][0] ?? '';
}
