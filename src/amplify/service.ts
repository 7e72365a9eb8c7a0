import type { AuthService, Failure, OperationName, Outcome, Step, StepNotice } from '../core/index.js';
import type { Context, Operation } from './context/context.js';
import { endAutofill } from './passkeys/pageAutofill.js';
import { leavePopup, openPopup } from './providers/popup.js';

/** Where the code of the operations comes from: one download for those that are used together. */
export const families = {
  signIn: () => import('./sign-in/signInOperations.js'),
  signUp: () => import('./sign-up/signUpOperations.js'),
  reset: () => import('./account/resetOperations.js'),
  mfa: () => import('./account/mfaOperations.js'),
  redirect: () => import('./providers/completeRedirect.js'),
  offers: () => import('./account/offerOperations.js'),
  passkeys: () => import('./passkeys/passkeyOperations.js'),
  signOut: () => import('./account/signOut.js'),
  failures: () => import('./failures/toFailure.js'),
};

/** Apart from the others: only a browser in which somebody has used a passkey needs it. */
const autofill = () => import('./passkeys/passkeyAutofill.js');

/** Loads the operations, so that a click does not wait for them. */
export function preload(): void {
  // What fails here is loaded anew when it is used, and fails where somebody sees it.
  for (const family of Object.values(families)) family().catch(() => {});
}

/** Makes the service that speaks through Amplify; each family of operations is loaded at its first use. */
export function createService(context: Context, from = families): AuthService {
  function on<O extends OperationName>(family: () => Promise<Record<O, Operation<O>>>, name: O) {
    return async (...input: Parameters<AuthService[O]>): Promise<Outcome> => {
      const loaded = await Promise.all([family(), from.failures()]).catch(notLoaded);
      // Whoever begins something else has left it, and an empty one is of no use.
      if ('failure' in loaded || name !== 'signInWithProvider') leavePopup();
      if ('failure' in loaded) return loaded;
      const [operations, { toFailure, withoutDisguise }] = loaded;
      context.configure();
      // Amplify keeps one sign-in at a time, and browsers one passkey request.
      if (name !== 'finishAutofill') await endAutofill();
      const answer = await operations[name](context, ...input).catch((cause) => ({
        failure: toFailure(cause, name),
      }));
      if (!('failure' in answer)) return arrived(answer, name);
      return failed(context.options.specific ? withoutDisguise(answer.failure) : answer.failure);
    };
  }

  function failed(failure: Failure): Outcome {
    // Cognito refused the tokens; asking for new ones finds out whether the session is over.
    if (failure.code === 'notSignedIn') context.session.recheck();
    return { failure };
  }

  // Whether the next sign-in is the first after a new account was confirmed or a password reset.
  let fresh = false;
  // Where a sign-in at a provider was to lead, while something else is offered first or another way is tried.
  let returnTo: string | undefined;

  async function arrived(step: Step, operation: OperationName): Promise<Outcome> {
    if (step.name !== 'done') {
      fresh ||= step.name === 'signIn' && isNews(step.notice);
      if (step.name === 'callbackFailed') returnTo = step.returnTo;
      return { step };
    }
    const ended = { operation, fresh };
    fresh = false;
    // Whoever hears of the end of a journey finds the person in the session.
    await context.session.refresh();
    returnTo = step.returnTo ?? returnTo;
    if (operation === 'acceptOffer' || operation === 'declineOffer') return end();
    // An offer that cannot be made must not keep anybody out.
    const offer = await from.offers().then(
      ({ offerAfter }) => offerAfter(context, ended),
      () => null,
    );
    return offer ? { step: offer } : end();
  }

  function end(): Outcome {
    const step: Step = { name: 'done', ...(returnTo && { returnTo }) };
    returnTo = undefined;
    return { step };
  }

  const goToProvider = on(from.redirect, 'signInWithProvider');

  return {
    signIn: on(from.signIn, 'signIn'),
    answerChallenge: on(from.signIn, 'answerChallenge'),
    resendSignInCode: on(from.signIn, 'resendSignInCode'),
    tryAnotherWay: on(from.signIn, 'tryAnotherWay'),
    finishAutofill: on(autofill, 'finishAutofill'),
    signInWithProvider(input, step) {
      // Without a channel a window could not tell what came of it: Safari before version 15.4.
      const popup = input.popup && 'BroadcastChannel' in window;
      if (popup) openPopup();
      return goToProvider({ ...input, popup, returnTo: input.returnTo ?? returnTo }, step);
    },
    completeRedirect: on(from.redirect, 'completeRedirect'),
    signUp: on(from.signUp, 'signUp'),
    confirmSignUp: on(from.signUp, 'confirmSignUp'),
    continueSignUp: on(from.signUp, 'continueSignUp'),
    resendSignUpCode: on(from.signUp, 'resendSignUpCode'),
    requestReset: on(from.reset, 'requestReset'),
    confirmReset: on(from.reset, 'confirmReset'),
    acceptOffer: on(from.offers, 'acceptOffer'),
    declineOffer: on(from.offers, 'declineOffer'),
    loadPasskeys: on(from.passkeys, 'loadPasskeys'),
    addPasskey: on(from.passkeys, 'addPasskey'),
    removePasskey: on(from.passkeys, 'removePasskey'),
    loadMfaMethods: on(from.mfa, 'loadMfaMethods'),
    startMfaSetup: on(from.mfa, 'startMfaSetup'),
    confirmTotp: on(from.mfa, 'confirmTotp'),
    saveMfaContact: on(from.mfa, 'saveMfaContact'),
    confirmMfaContact: on(from.mfa, 'confirmMfaContact'),
    resendMfaContactCode: on(from.mfa, 'resendMfaContactCode'),
    preferMfaMethod: on(from.mfa, 'preferMfaMethod'),
    disableMfaMethod: on(from.mfa, 'disableMfaMethod'),
  };
}

/** Ends the session here, or on every device. Answers why it failed, or null. */
export async function signOut(context: Context, everywhere: boolean): Promise<Failure | null> {
  const loaded = await families.signOut().catch(notLoaded);
  if ('failure' in loaded) return loaded.failure;
  context.configure();
  return loaded.signOut(everywhere);
}

function isNews(notice: StepNotice | undefined): boolean {
  return notice === 'confirmed' || notice === 'passwordChanged';
}

// The code of an operation comes over the network too.
function notLoaded(cause: unknown): { failure: Failure } {
  return { failure: { code: 'network', cause } };
}
