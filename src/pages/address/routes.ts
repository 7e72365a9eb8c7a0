import { withoutAnswer } from '../../core/addresses/redirectAnswer.js';
import { safePath } from '../../core/addresses/safePath.js';
import type { Gate } from '../../core/gate.js';
import type { Step, StepName } from '../../core/index.js';
import { type LinkedValues, linkedValuesOf } from './linkedValues.js';
import type { PageName, Place } from './places.js';
import { returnToOf } from './returnTo.js';

/** Where a person is within the pages. */
export interface Route {
  readonly basePath: string;
  readonly place: Place;
  /** Path and query, as in the address bar, without what an identity provider answered there. */
  readonly path: string;
  readonly returnTo: string | null;
  /** What a link fills in. */
  readonly linked: LinkedValues;
  /** The question of a sign-in that was on screen there. */
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

/** The page that draws a step. */
export function pageOf(step: Step): PageName {
  return pageOfStep[step.name];
}

/** Whether a place is for people who are not signed in. */
export function isEntrance(place: Place): place is Exclude<PageName, 'mfa' | 'passkeys' | 'account'> {
  return ['login', 'signup', 'confirm', 'forgotPassword'].includes(place);
}

/** Reads an address. */
export function routeOf(path: string, base: string): Route {
  const basePath = base.replace(/\/+$/, '');
  const shown = withoutAnswer(path);
  const [pathname = '', search = ''] = shown.split('#')[0]?.split(/\?(.*)/s) ?? [];
  const place = placeOf(pathname, basePath);
  const linked = linkedValuesOf(search);
  const mark = new URLSearchParams(search).get('step');
  return { basePath, path: shown, place, returnTo: returnToOf(search), linked, mark };
}

function placeOf(pathname: string, basePath: string): Place {
  const inside = pathname.startsWith(`${basePath}/`) || pathname === basePath;
  const name = pathname.slice(basePath.length).replace(/^\/|\/$/g, '');
  if (!inside) return 'unknown';
  if (name === '') return 'base';
  // Where identity providers send people back to.
  if (name === 'callback') return 'login';
  return isPage(name) ? name : 'unknown';
}

function isPage(name: string): name is PageName {
  return name === 'account' || Object.values<string>(pageOfStep).includes(name);
}

/** The address of a page; where to go afterwards travels along. */
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

/** How the address of the sign-in page marks a step, or null where the page begins with it. */
export function markOf(step: Step): string | null {
  const unmarked: readonly StepName[] = ['signIn', 'callback', 'callbackFailed', 'done'];
  return pageOf(step) === 'login' && !unmarked.includes(step.name) ? step.name : null;
}

/**
 * The step to draw on a page: the one the journey stands at when it belongs there, else the page's first.
 * A name that was typed is carried over. Nobody can confirm an account without telling which, so that page leads to sign-in.
 */
export function stepOn(place: Place, step: Step): Step {
  // An answer that is being taken up goes on, whichever page a provider has sent the person back to.
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

/** Whether a step ends what was before it, so that "back" must not lead there again. */
export function isFresh(step: Step): boolean {
  return step.name === 'done' || (step.name === 'signIn' && step.notice !== undefined);
}

/** The path of the page that a person must go to instead, or null when they may stay. */
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
