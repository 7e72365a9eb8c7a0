'use client';
import { useEffect, useMemo } from 'react';
import { useMessages } from '../react/messages.js';
import { useAuth } from '../react/useAuth.js';
import { useMfaSetup } from '../react/useMfaSetup.js';
import { Page } from './Page.js';
import { PageLayout, type PageLayoutProps } from './PageLayout.js';
import { isEntrance, redirectOf, routeOf } from './routes.js';
import { titleOf } from './titleOf.js';
import { useJourneyOn } from './useJourneyOn.js';
import { type PageRouter, useLocation } from './useLocation.js';
import { useWindowTitle } from './useWindowTitle.js';

export interface AuthPagesProps extends PageRouter, Omit<PageLayoutProps, 'children'> {
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
   * What the title of the window ends with.
   * @default the title that the document has
   */
  siteName?: string;
}

/**
 * Whole pages at `/login`, `/signup`, `/confirm`, `/forgotPassword`, `/mfa` and `/account` below a base path.
 * The address follows the journey and the journey the address. Renders a `<div>` with a `<main>` in it.
 */
export function AuthPages({ basePath = '/auth', redirectTo, siteName, ...rest }: AuthPagesProps) {
  const { path: given, navigate, ...layout } = rest;
  const { path, go } = useLocation({ path: given, navigate }, basePath);
  const route = useMemo(() => routeOf(path, basePath), [path, basePath]);
  const journey = useJourneyOn(route, go);
  const { status } = useAuth();
  const messages = useMessages();
  const mfaSetup = useMfaSetup();

  const elsewhere = redirectOf(route, status, redirectTo);
  useEffect(() => {
    if (elsewhere !== null) go(elsewhere, { replace: true });
  }, [elsewhere, go]);

  // Between the last answer of a sign-in and the session that it starts, there is nothing left to do here.
  const leaving = elsewhere !== null || (isEntrance(route.place) && journey.step.name === 'done');
  const { step, failure } = isEntrance(route.place) ? journey : mfaSetup;
  const title = titleOf(route.place, step, messages);
  useWindowTitle(failure ? messages.pages.titleWithProblem(title) : title, siteName);

  return (
    <PageLayout {...layout}>
      <Page route={route} journey={journey} go={go} leaving={leaving} />
    </PageLayout>
  );
}
