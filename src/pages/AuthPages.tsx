'use client';
import { forwardRef, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { JourneyChildren } from '../components/authenticator/JourneyBody.js';
import { type OnSignedIn, useSignedInEvent } from '../components/authenticator/useSignedInEvent.js';
import { FormsContext, useForms } from '../components/form/FormsContext.js';
import { type JourneyOptions, splitOptions } from '../components/journey/options/journeyOptions.js';
import { useHidesSignUp } from '../components/journey/useHidesSignUp.js';
import { useMfaSetup } from '../react/account/useMfaSetup.js';
import { usePasskeys } from '../react/account/usePasskeys.js';
import { useGate } from '../react/session/useGate.js';
import { useMessages } from '../react/texts/messages.js';
import { withoutLinkedValues } from './address/linkedValues.js';
import { basePathOf, isEntrance, redirectOf, routeOf, withoutSignUp } from './address/routes.js';
import { useJourneyOn } from './address/useJourneyOn.js';
import { useLinkedValues } from './address/useLinkedValues.js';
import { type PageLocation, type PageRouter, useLocation } from './address/useLocation.js';
import { FirstHtml, isLaterPage } from './FirstHtml.js';
import { PageLayout, type PageLayoutProps } from './layout/PageLayout.js';
import { titleOf } from './layout/titleOf.js';
import { useWindowTitle } from './layout/useWindowTitle.js';
import { Page, type PageProps } from './Page.js';

/** Where the pages live, where a sign-in leads, and the look of the pages. */
export interface AuthPagesProps
  extends PageRouter,
    Omit<JourneyOptions, 'returnTo'>,
    Omit<PageLayoutProps, 'children' | keyof JourneyOptions> {
  /**
   * The path below which the pages live. The component handles every address below this path.
   * @default '/auth'
   */
  basePath?: string;
  /**
   * The path of this site to go to after a sign-in, unless `?returnTo=` in the address names another path.
   * @default the account page
   */
  redirectTo?: string;
  /**
   * The end of the window's title.
   * @default the title that the document has
   */
  siteName?: string;
  /** Called once for each sign-in. The pages go to `redirectTo` in any case. */
  onSignedIn?: OnSignedIn;
  /**
   * Draws the journey in place of the kit's views: a node, or a function that gets the journey at each step.
   * Where the function returns `undefined`, the kit's view is drawn.
   */
  children?: JourneyChildren;
}

/**
 * Draws whole pages at `/login`, `/signup`, `/confirm`, `/forgotPassword`, `/mfa`, `/passkeys` and `/account`
 * below a base path. An identity provider may send people back to `/callback` or to any page for sign-in. The
 * address follows the journey, and the journey follows the address. Renders a `<div>` with a `<main>`.
 */
export const AuthPages = forwardRef<HTMLDivElement, AuthPagesProps>(function AuthPages(props, ref) {
  const { basePath: base = '/auth', path: given, navigate, ...others } = props;
  const basePath = basePathOf(base);
  const { path, ...location } = useLocation({ path: given, navigate }, basePath);
  const hidden = useHidesSignUp(others);
  const asked = useMemo(() => routeOf(path, basePath), [path, basePath]);
  const route = useMemo(() => (hidden ? withoutSignUp(asked) : asked), [asked, hidden]);
  const [waits] = useState(() => isLaterPage(route.place));
  const pages = (
    <FirstHtml place={route.place}>
      <Pages {...others} {...{ route, location }} isElsewhere={route !== asked} ref={ref} />
    </FirstHtml>
  );
  // React drops the HTML of a boundary when something above changes before its hydration, as an address does that the
  // server did not know. Such a server has drawn the sign-in, which has nothing to wait for.
  return waits ? <Suspense>{pages}</Suspense> : pages;
});

interface PagesProps extends Omit<AuthPagesProps, 'basePath' | keyof PageRouter>, Pick<PageProps, 'route'> {
  location: Omit<PageLocation, 'path'>;
  /** Whether the address names another page than the one that is drawn. */
  isElsewhere: boolean;
}

const Pages = forwardRef<HTMLDivElement, PagesProps>(function Pages(props, ref) {
  const { route, location, isElsewhere, ...given } = props;
  const { go } = location;
  const [options, others] = splitOptions(given);
  const { redirectTo, siteName, onSignedIn, children, ...layout } = others;
  useSignedInEvent(onSignedIn);
  const journey = useJourneyOn(route, location);
  const linked = useLinkedValues(route, journey.step);
  const messages = useMessages();
  const mfaSetup = useMfaSetup();
  const passkeys = usePasskeys();

  const gate = useGate();
  const { step: shown } = journey;
  const returnTo = route.returnTo ?? (shown.name === 'done' ? (shown.returnTo ?? null) : null);
  const elsewhere = redirectOf({ ...route, returnTo }, gate, redirectTo);
  const next = elsewhere ?? (isElsewhere ? withoutLinkedValues(route.path) : null);
  useEffect(() => {
    if (next !== null) go(next, { replace: true });
  }, [next, go]);

  // After the last answer of a sign-in, the session begins. Until the session is there, no view is needed.
  const leaving = elsewhere !== null || (isEntrance(route.place) && journey.step.name === 'done');
  const ofPerson = route.place === 'passkeys' ? passkeys : mfaSetup;
  const { step, failure } = isEntrance(route.place) ? journey : ofPerson;
  const title = titleOf(route.place, step, messages);
  const forms = useForms();
  const hasProblems = useSyncExternalStore(forms.subscribe, forms.hasProblems, () => false);
  const wrong = hasProblems || failure !== null;
  useWindowTitle(wrong ? messages.pages.titleWithProblem(title) : title, siteName);

  return (
    <PageLayout {...layout} ref={ref}>
      <FormsContext.Provider value={forms}>
        <Page
          {...{ route, journey, go, leaving }}
          options={{ ...options, initialValues: { ...options.initialValues, ...linked } }}
        >
          {children}
        </Page>
      </FormsContext.Provider>
    </PageLayout>
  );
});
