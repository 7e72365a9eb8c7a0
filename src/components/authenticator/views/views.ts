'use client';
import type { StepName } from '../../../core/index.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { type LazyView, lazyView } from '../../journey/lazyView.js';

const challenges = () => import('./challenges.js').then((module) => module.challengeViews);
const setup = () => import('./setup.js').then((module) => module.setupViews);
const passwords = () => import('./passwords.js').then((module) => module.passwordViews);
const signUp = () => import('./signUp.js').then((module) => module.signUpViews);
const reset = () => import('./reset.js').then((module) => module.resetViews);

const callback = () => import('./callback.js').then((module) => module.callbackViews);
const offers = () => import('./offers.js').then((module) => module.offerViews);

type Views<Name extends StepName> = { readonly [N in Name]: LazyView<ViewProps<N>> };

/** Every view but the first, each loaded on demand; those that follow each other share a chunk. */
export const lazyViews = {
  smsCode: lazyView(() => challenges().then((views) => views.smsCode)),
  emailCode: lazyView(() => challenges().then((views) => views.emailCode)),
  totpCode: lazyView(() => challenges().then((views) => views.totpCode)),
  mfaSelection: lazyView(() => challenges().then((views) => views.mfaSelection)),
  firstFactorSelection: lazyView(() => challenges().then((views) => views.firstFactorSelection)),
  customChallenge: lazyView(() => challenges().then((views) => views.customChallenge)),
  done: lazyView(() => challenges().then((views) => views.done)),
  mfaSetupSelection: lazyView(() => setup().then((views) => views.mfaSetupSelection)),
  totpSetup: lazyView(() => setup().then((views) => views.totpSetup)),
  emailSetup: lazyView(() => setup().then((views) => views.emailSetup)),
  password: lazyView(() => passwords().then((views) => views.password)),
  newPassword: lazyView(() => passwords().then((views) => views.newPassword)),
  signUp: lazyView(() => signUp().then((views) => views.signUp)),
  confirmSignUp: lazyView(() => signUp().then((views) => views.confirmSignUp)),
  forgotPassword: lazyView(() => reset().then((views) => views.forgotPassword)),
  resetPassword: lazyView(() => reset().then((views) => views.resetPassword)),
  callback: lazyView(() => callback().then((views) => views.callback)),
  callbackFailed: lazyView(() => callback().then((views) => views.callbackFailed)),
  offerPasskey: lazyView(() => offers().then((views) => views.offerPasskey)),
  offerMfa: lazyView(() => offers().then((views) => views.offerMfa)),
  offerDevice: lazyView(() => offers().then((views) => views.offerDevice)),
} satisfies Partial<Views<StepName>>;

/** Loads the views ahead of their first use. */
export function preloadViews(): void {
  for (const view of Object.values(lazyViews)) view.preload();
}
