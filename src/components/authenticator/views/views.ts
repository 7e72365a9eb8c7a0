'use client';
import type { ComponentType } from 'react';
import type { AccountStep, StepName } from '../../../core/index.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { type DeferredView, deferredView } from '../../journey/lazyView.js';

// The views of one group share a chunk, because they follow each other.
const challenges = () => import('./challenges.js').then((module) => module.challengeViews);
const setup = () => import('./setup.js').then((module) => module.setupViews);
const passwords = () => import('./passwords.js').then((module) => module.passwordViews);
const signUp = () => import('./signUp.js').then((module) => module.signUpViews);
const reset = () => import('./reset.js').then((module) => module.resetViews);
const callback = () => import('./callback.js').then((module) => module.callbackViews);
const offers = () => import('./offers.js').then((module) => module.offerViews);

/** The name of a step of a journey after the first step. */
type LaterStepName = Exclude<StepName, 'signIn' | AccountStep['name']>;

/** The view of each step but the first. */
export type Views = { readonly [Name in LaterStepName]: DeferredView<ViewProps<Name>> };

/** The view of each step but the first, loaded on demand. A step without a view does not compile. */
export const views: Views = {
  smsCode: from(challenges, 'smsCode'),
  emailCode: from(challenges, 'emailCode'),
  totpCode: from(challenges, 'totpCode'),
  mfaSelection: from(challenges, 'mfaSelection'),
  firstFactorSelection: from(challenges, 'firstFactorSelection'),
  customChallenge: from(challenges, 'customChallenge'),
  done: from(challenges, 'done'),
  mfaSetupSelection: from(setup, 'mfaSetupSelection'),
  totpSetup: from(setup, 'totpSetup'),
  emailSetup: from(setup, 'emailSetup'),
  password: from(passwords, 'password'),
  newPassword: from(passwords, 'newPassword'),
  signUp: from(signUp, 'signUp'),
  confirmSignUp: from(signUp, 'confirmSignUp'),
  forgotPassword: from(reset, 'forgotPassword'),
  resetPassword: from(reset, 'resetPassword'),
  callback: from(callback, 'callback'),
  callbackFailed: from(callback, 'callbackFailed'),
  offerPasskey: from(offers, 'offerPasskey'),
  offerMfa: from(offers, 'offerMfa'),
  offerDevice: from(offers, 'offerDevice'),
  offerAccepted: from(offers, 'offerAccepted'),
};

function from<Name extends LaterStepName>(
  group: () => Promise<{ readonly [N in Name]: ComponentType<ViewProps<N>> }>,
  name: Name,
): DeferredView<ViewProps<Name>> {
  return deferredView(() => group().then((views) => views[name]));
}

/** Loads the views before their first use. */
export function preloadViews(): void {
  for (const view of Object.values(views)) void view.preload();
}
