'use client';
import { Suspense, useMemo, useState } from 'react';
import { JourneyView } from '../components/authenticator/JourneyView.js';
import { LoadingCard } from '../components/journey/LoadingCard.js';
import { lazyView } from '../components/journey/lazyView.js';
import type { JourneyOptions } from '../components/journey/options/journeyOptions.js';
import { ViewContext } from '../components/parts/ViewContext.js';
import { Card } from '../components/slots/first.js';
import type { Journey } from '../react/journeys/useFlow.js';
import { useAuth } from '../react/session/useAuth.js';
import { useMessages } from '../react/texts/messages.js';
import { hrefOf, isEntrance, type Route } from './address/routes.js';
import type { PageLocation } from './address/useLocation.js';
import { PageLink } from './layout/PageLink.js';

export interface PageProps {
  route: Route;
  journey: Journey;
  go: PageLocation['go'];
  /** Whether the person is on the way to another page, so that nothing is drawn here any more. */
  leaving: boolean;
  /** What the app says about the views. */
  options: JourneyOptions;
}

// A person who is here to sign in loads none of these.
const AccountPage = lazyView(() => import('./account/AccountPage.js').then((page) => page.AccountPage));
const MfaPage = lazyView(() => import('./account/MfaPage.js').then((page) => page.MfaPage));

const PasskeysPage = lazyView(() => import('./account/PasskeysPage.js').then((page) => page.PasskeysPage));
const ofPerson = { mfa: MfaPage, passkeys: PasskeysPage, account: AccountPage, base: AccountPage };

/** What stands in the middle of the page. */
export function Page(props: PageProps) {
  // Where the page loaded, the focus is the browser's; after a move it follows to the heading.
  const [first] = useState(props.route.path);
  const focusHeading = props.route.path !== first;
  const view = useMemo(() => ({ headingLevel: 1 as const, focusHeading }), [focusHeading]);
  return (
    <ViewContext.Provider value={view}>
      <Suspense fallback={<LoadingCard headingLevel={1} />}>
        <View {...props} />
      </Suspense>
    </ViewContext.Provider>
  );
}

function View({ route, journey, go, leaving, options }: PageProps) {
  const { user } = useAuth();
  if (route.place === 'unknown') return <NotFound route={route} go={go} />;
  if (leaving) return <LoadingCard headingLevel={1} />;
  if (isEntrance(route.place)) return <Entrance {...{ route, journey, options }} />;
  if (!user) return <LoadingCard headingLevel={1} />;
  const Chosen = ofPerson[route.place];
  return <Chosen user={user} route={route} go={go} />;
}

function Entrance({ route, journey, options }: Pick<PageProps, 'route' | 'journey' | 'options'>) {
  const links = {
    signIn: hrefOf('login', route),
    signUp: hrefOf('signup', route),
    forgotPassword: hrefOf('forgotPassword', route),
  };
  return (
    <JourneyView
      {...options}
      returnTo={route.returnTo ?? undefined}
      journey={journey}
      onNavigate={(name, details) => journey.moveTo({ name, ...details })}
      links={links}
      headingLevel={1}
      autoFocus
    />
  );
}

function NotFound({ route, go }: Pick<PageProps, 'route' | 'go'>) {
  const { pages, common } = useMessages();
  return (
    <Card title={pages.notFoundTitle} description={pages.notFound}>
      <PageLink href={hrefOf('login', route)} go={go}>
        {common.backToSignIn}
      </PageLink>
    </Card>
  );
}
