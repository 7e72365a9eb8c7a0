'use client';
import { Suspense, useMemo, useState } from 'react';
import { JourneyBody, type JourneyChildren } from '../components/authenticator/JourneyBody.js';
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
  /** Whether the person is on the way to another page. The page then draws no view. */
  leaving: boolean;
  /** The options of the views. */
  options: JourneyOptions;
  /** Draws the journey in place of the kit's views. */
  children?: JourneyChildren;
}

// A person who signs in downloads none of the account pages.
const AccountPage = lazyView(() => import('./account/AccountPage.js').then((page) => page.AccountPage));
const MfaPage = lazyView(() => import('./account/MfaPage.js').then((page) => page.MfaPage));
const PasskeysPage = lazyView(() => import('./account/PasskeysPage.js').then((page) => page.PasskeysPage));
const ofPerson = { mfa: MfaPage, passkeys: PasskeysPage, account: AccountPage, base: AccountPage };

/** Draws the content of the page: a view of the journey, or a page of the account. */
export function Page(props: PageProps) {
  // On the page that the browser loaded, the focus stays. After a move, the heading takes the focus.
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

function View({ route, journey, go, leaving, options, children }: PageProps) {
  const { user } = useAuth();
  if (route.place === 'unknown') return <NotFound route={route} go={go} />;
  if (leaving) return <LoadingCard headingLevel={1} />;
  if (isEntrance(route.place)) return <Entrance {...{ route, journey, options, children }} />;
  if (!user) return <LoadingCard headingLevel={1} />;
  const Chosen = ofPerson[route.place];
  return <Chosen user={user} route={route} go={go} />;
}

function Entrance({ route, journey, options, children }: Omit<PageProps, 'go' | 'leaving'>) {
  const links = {
    signIn: hrefOf('login', route),
    signUp: hrefOf('signup', route),
    forgotPassword: hrefOf('forgotPassword', route),
  };
  return (
    <JourneyBody
      options={{ ...options, returnTo: route.returnTo ?? undefined }}
      journey={journey}
      onNavigate={(name, details) => journey.moveTo({ name, ...details })}
      links={links}
      headingLevel={1}
      autoFocus
    >
      {children}
    </JourneyBody>
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
