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
import { isEntrance, redirectOf, routeOf } from './address/routes.js';
import { useJourneyOn } from './address/useJourneyOn.js';
import { useLinkedValues } from './address/useLinkedValues.js';
import { type PageRouter, useLocation } from './address/useLocation.js';
import { PageLayout, type PageLayoutProps } from './layout/PageLayout.js';
import { titleOf } from './layout/titleOf.js';
import { useWindowTitle } from './layout/useWindowTitle.js';
import { Page } from './Page.js';

export interface AuthPagesProps
  extends PageRouter,
    Omit<JourneyOptions, 'returnTo'>,
    Omit<PageLayoutProps, 'children' | keyof JourneyOptions> {
  /**
   * Where the pages live on the site; everything below it is answered here.
   * @default '/auth'
   */
  basePath?: string;
  /**
   * A path of this site to go to after sign-in, unless `?returnTo=` in the address names another.
   * @default the account page
   */
  redirectTo?: string;
  /**
   * The end of the window's title.
   * @default the title that the document has
   */
  siteName?: string;
  /** Called once for each sign-in. The pages go on to `redirectTo` by themselves. */
  onSignedIn?: OnSignedIn;
  /**
   * Draws the journey in place of our views: a node, or a function of the journey, which is called at each step; where
   * it returns `undefined`, our view is drawn.
   */
  children?: JourneyChildren;
}

/**
 * Whole pages at `/login`, `/signup`, `/confirm`, `/forgotPassword`, `/mfa`, `/passkeys` and `/account` below a base path; identity
 * providers may send people back to any of those for sign-in, or to `/callback`.
 * The address follows the journey and the journey the address. Renders a `<div>` with a `<main>` in it.
 */
export const AuthPages = forwardRef<HTMLDivElement, AuthPagesProps>(function AuthPages(props, ref) {
  const [options, others] = splitOptions(props);
  const { basePath = '/auth', redirectTo, siteName, path: given, navigate, ...more } = others;
  const { onSignedIn, children, ...layout } = more;
  useSignedInEvent(onSignedIn);
  const { path, go } = useLocation({ path: given, navigate }, basePath);
  const route = useMemo(() => routeOf(path, basePath), [path, basePath]);
  const journey = useJourneyOn(route, go);
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

  // Between the last answer of a sign-in and the session that it starts, there is nothing left to do here.
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
