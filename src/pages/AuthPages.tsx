'use client';
import { forwardRef, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { JourneyChildren } from '../components/authenticator/JourneyBody.js';
import { type OnSignedIn, useSignedInEvent } from '../components/authenticator/useSignedInEvent.js';
import { FormsContext, useForms } from '../components/form/FormsContext.js';
import { type JourneyOptions, splitOptions } from '../components/journey/options/journeyOptions.js';
import { useMfaSetup } from '../react/account/useMfaSetup.js';
import { usePasskeys } from '../react/account/usePasskeys.js';
import { useGate } from '../react/session/useGate.js';
import { useMessages } from '../react/texts/messages.js';
import { basePathOf, isEntrance, redirectOf, routeOf } from './address/routes.js';
import { useJourneyOn } from './address/useJourneyOn.js';
import { useLinkedValues } from './address/useLinkedValues.js';
import { type PageRouter, useLocation } from './address/useLocation.js';
import { PageLayout, type PageLayoutProps } from './layout/PageLayout.js';
import { titleOf } from './layout/titleOf.js';
import { useWindowTitle } from './layout/useWindowTitle.js';
import { Page } from './Page.js';

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
  const [options, others] = splitOptions(props);
  const { basePath: base = '/auth', redirectTo, siteName, path: given, navigate, ...more } = others;
  const { onSignedIn, children, ...layout } = more;
  useSignedInEvent(onSignedIn);
  const basePath = basePathOf(base);
  const location = useLocation({ path: given, navigate }, basePath);
  const { path, go } = location;
  const route = useMemo(() => routeOf(path, basePath), [path, basePath]);
  const journey = useJourneyOn(route, location);
  const linked = useLinkedValues(route, journey.step);
  const messages = useMessages();
  const mfaSetup = useMfaSetup();
  const passkeys = usePasskeys();

  const gate = useGate();
  const { step: shown } = journey;
  const returnTo = route.returnTo ?? (shown.name === 'done' ? (shown.returnTo ?? null) : null);
  const elsewhere = redirectOf({ ...route, returnTo }, gate, redirectTo);
  useEffect(() => {
    if (elsewhere !== null) go(elsewhere, { replace: true });
  }, [elsewhere, go]);

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
