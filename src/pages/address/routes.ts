import { withoutAnswer } from '../../core/addresses/redirectAnswer.js';
import { safePath } from '../../core/addresses/safePath.js';
import type { Gate } from '../../core/gate.js';
import type { Step, StepName } from '../../core/index.js';
import { type LinkedValues, linkedValuesOf } from './linkedValues.js';
import type { PageName, Place } from './places.js';
import { returnToOf } from './returnTo.js';

/** What the address says about the pages. */
export interface Route {
  readonly basePath: string;
  readonly place: Place;
  /** Path and query, as in the address bar, without the answer of an identity provider. */
  readonly path: string;
  readonly returnTo: string | null;
  /** The values that a link fills in. */
  readonly linked: LinkedValues;
  /** The name of the challenge or offer that was on screen at this address. */
  readonly mark: string | null;
}

const pageOfStep = {
  signIn: 'login',
  smsCode: 'login',
  emailCode: 'login',
  totpCode: 'login',
  newPassword: 'login',
  mfaSelection: 'login',
  mfaSetupSelection: 'login',
  totpSetup: 'login',
  emailSetup: 'login',
  firstFactorSelection: 'login',
  password: 'login',
  customChallenge: 'login',
  callback: 'login',
  callbackFailed: 'login',
  offerPasskey: 'login',
  offerMfa: 'login',
  offerDevice: 'login',
  offerAccepted: 'login',
  done: 'login',
  signUp: 'signup',
  confirmSignUp: 'confirm',
  forgotPassword: 'forgotPassword',
  resetPassword: 'forgotPassword',
  mfaMethods: 'mfa',
  mfaTotp: 'mfa',
  mfaContact: 'mfa',
  mfaContactCode: 'mfa',
  passkeys: 'passkeys',
} as const satisfies Record<StepName, PageName>;

/** Returns the page that draws a step. */
export function pageOf(step: Step): PageName {
  return pageOfStep[step.name];
}

/** Returns whether a place is for people who are not signed in. */
export function isEntrance(place: Place): place is Exclude<PageName, 'mfa' | 'passkeys' | 'account'> {
  return ['login', 'signup', 'confirm', 'forgotPassword'].includes(place);
}

/** Returns the one form of a base path that all addresses are made with: `/auth/` is `/auth`, and `/` is empty. */
export function basePathOf(base: string): string {
  return base.replace(/\/+$/, '');
}

/** Reads a path below a base path. */
export function routeOf(path: string, basePath: string): Route {
  const shown = withoutAnswer(path);
  const [pathname = '', search = ''] = shown.split('#')[0]?.split(/\?(.*)/s) ?? [];
  const place = placeOf(pathname, basePath);
  // An address outside the pages fills in no form, and is never gone to again.
  const linked = place === 'unknown' ? {} : linkedValuesOf(search);
  const mark = new URLSearchParams(search).get('step');
  return { basePath, path: shown, place, returnTo: returnToOf(search), linked, mark };
}

/** Returns the sign-in route in place of a route to the sign-up, for an app without sign-up. */
export function withoutSignUp(route: Route): Route {
  if (route.place !== 'signup') return route;
  const { basePath, path } = route;
  return { ...route, place: 'login', path: path.replace(`${basePath}/signup`, `${basePath}/login`) };
}

function placeOf(pathname: string, basePath: string): Place {
  const inside = pathname.startsWith(`${basePath}/`) || pathname === basePath;
  const name = pathname.slice(basePath.length).replace(/^\/|\/$/g, '');
  if (!inside) return 'unknown';
  if (name === '') return 'base';
  // Identity providers send people back to this address.
  if (name === 'callback') return 'login';
  return isPage(name) ? name : 'unknown';
}

function isPage(name: string): name is PageName {
  return name === 'account' || Object.values<string>(pageOfStep).includes(name);
}

/** Returns the address of a page, with the return path in its query. */
export function hrefOf(
  page: PageName,
  { basePath, returnTo }: Pick<Route, 'basePath' | 'returnTo'>,
  mark: string | null = null,
): string {
  const query = [
    returnTo ? `returnTo=${encodeURIComponent(returnTo)}` : [],
    mark ? `step=${encodeURIComponent(mark)}` : [],
  ].flat();
  return `${basePath}/${page}${query.length > 0 ? '?' : ''}${query.join('&')}`;
}

/**
 * Returns the name of the step for the address of the sign-in page, or null at the first step of that page.
 */
export function markOf(step: Step): string | null {
  const unmarked: readonly StepName[] = ['signIn', 'callback', 'callbackFailed', 'done'];
  return pageOf(step) === 'login' && !unmarked.includes(step.name) ? step.name : null;
}

/**
 * Returns the step to draw on a page: the step of the journey when it belongs there, else the first step of
 * the page. A typed username is kept. The confirmation page needs a username; without one, the step is the
 * sign-in.
 */
export function stepOn(place: Place, step: Step): Step {
  // While an answer is being read, the step stays, on whichever page the provider sent the person back to.
  if (place === pageOf(step) || step.name === 'callback') return step;
  const username = 'username' in step ? step.username : undefined;
  const known = username ? { username } : {};
  switch (place) {
    case 'signup':
      return { name: 'signUp', ...known };
    case 'forgotPassword':
      return { name: 'forgotPassword', ...known };
    case 'confirm':
      if (username) return { name: 'confirmSignUp', username, delivery: {} };
      break;
  }
  return pageOf(step) === 'login' ? step : { name: 'signIn', ...known };
}

/** Returns whether a step ends the journey before, so that "back" must not lead there again. */
export function isFresh(step: Step): boolean {
  return step.name === 'done' || (step.name === 'signIn' && step.notice !== undefined);
}

/** Returns the path that a person must go to instead of this page, or null when the person may stay. */
export function redirectOf(route: Route, gate: Gate, redirectTo?: string): string | null {
  const { basePath, place, path, returnTo } = route;
  switch (place) {
    case 'unknown':
      return null;
    case 'base':
      return hrefOf('login', route);
    case 'mfa':
    case 'passkeys':
    case 'account':
      return gate === 'signedOut' ? hrefOf('login', { basePath, returnTo: path }) : null;
    default:
      return gate === 'signedIn' ? (returnTo ?? safePath(redirectTo) ?? `${basePath}/account`) : null;
  }
}
