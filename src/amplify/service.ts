import type { AuthService, Failure, OperationName, Outcome, Step, StepNotice } from '../core/index.js';
import type { Context, Operation } from './context/context.js';
import { endAutofill } from './passkeys/pageAutofill.js';
import { closeProviderWindow, openProviderWindow } from './providers/providerWindow.js';

/** The code of the operations that most sign-ins need. One download for the operations that are used together. */
const common = {
  run: () => import('./runOperation.js'),
  signIn: () => import('./sign-in/signInOperations.js'),
  signUp: () => import('./sign-up/signUpOperations.js'),
  reset: () => import('./account/resetOperations.js'),
  mfa: () => import('./account/mfaOperations.js'),
  offers: () => import('./account/offerOperations.js'),
  passkeys: () => import('./passkeys/passkeyOperations.js'),
  signOut: () => import('./account/signOut.js'),
};

/**
 * The code of all operations. Three are never loaded ahead: few browsers have a passkey to autofill, and Amplify's code
 * for providers looks at the address of the page as soon as it is loaded.
 */
export const families = {
  ...common,
  autofill: () => import('./passkeys/passkeyAutofill.js'),
  goToProvider: () => import('./providers/signInWithProvider.js'),
  callback: () => import('./providers/completeRedirect.js'),
};

/** Loads the operations, so that a click does not wait for them. */
export function preload(): void {
  // A download that fails is tried again at the first use, and its failure is shown there.
  for (const family of Object.values(common)) family().catch(() => {});
}

/** Makes the service that speaks through Amplify; each family of operations is loaded at its first use. */
export function createService(context: Context, from = families): AuthService {
  function on<O extends OperationName>(family: () => Promise<Record<O, Operation<O>>>, name: O) {
    return async (...input: Parameters<AuthService[O]>): Promise<Outcome> => {
      const loaded = await Promise.all([family(), from.run()]).catch(notLoaded);
      // Any other operation abandons the provider's window, so close it. A failed download closes it too: the window
      // would stay empty.
      if ('failure' in loaded || name !== 'signInWithProvider') closeProviderWindow(context);
      if ('failure' in loaded) return loaded;
      const [operations, { runOperation, failureOf }] = loaded;
      // Amplify keeps one sign-in at a time, and browsers one passkey request.
      if (name !== 'finishAutofill') await endAutofill();
      const run = async () => {
        const answer = await runOperation(context, { name, operation: operations[name] }, input);
        return 'failure' in answer ? failed(answer.failure) : arrived(answer, name);
      };
      return context.amplify.take(run).catch((cause) => failureOf(cause, name));
    };
  }

  function failed(failure: Failure): Outcome {
    // Cognito refused the tokens; asking for new tokens finds out whether the session has ended.
    if (failure.code === 'notSignedIn') context.session.recheck();
    return { failure };
  }

  // Whether the next sign-in is the first after a new account was confirmed or a password was reset.
  let fresh = false;
  // The path that a sign-in at a provider leads to, kept while an offer comes first or the person tries another way.
  let returnTo: string | undefined;

  async function arrived(step: Step, operation: OperationName): Promise<Outcome> {
    if (step.name !== 'done') {
      fresh ||= step.name === 'signIn' && endsRecovery(step.notice);
      if (step.name === 'callbackFailed') returnTo = step.returnTo;
      return { step };
    }
    const ended = { operation, fresh };
    fresh = false;
    // Before the answer, so that the session has the person when the journey ends.
    await context.session.refresh();
    returnTo = step.returnTo ?? returnTo;
    if (operation === 'acceptOffer' || operation === 'declineOffer') return end();
    const offer = await from.offers().then(
      ({ offerAfter }) => offerAfter(context, ended),
      // An offer that cannot be loaded must not keep a person out.
      () => null,
    );
    return offer ? { step: offer } : end();
  }

  function end(): Outcome {
    const step: Step = { name: 'done', ...(returnTo && { returnTo }) };
    returnTo = undefined;
    return { step };
  }

  const goToProvider = on(from.goToProvider, 'signInWithProvider');

  return {
    signIn: on(from.signIn, 'signIn'),
    answerChallenge: on(from.signIn, 'answerChallenge'),
    resendSignInCode: on(from.signIn, 'resendSignInCode'),
    tryAnotherWay: on(from.signIn, 'tryAnotherWay'),
    finishAutofill: on(from.autofill, 'finishAutofill'),
    signInWithProvider(input, step) {
      // Without this channel, which Safari has since version 15.4, a window could not report its answer.
      const popup = input.popup && 'BroadcastChannel' in window;
      if (popup) openProviderWindow(context);
      return goToProvider({ ...input, popup, returnTo: input.returnTo ?? returnTo }, step);
    },
    completeRedirect: on(from.callback, 'completeRedirect'),
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
export async function signOut({ amplify }: Context, everywhere: boolean): Promise<Failure | null> {
  const loaded = await families.signOut().catch(notLoaded);
  if ('failure' in loaded) return loaded.failure;
  return amplify.take(() => loaded.signOut(everywhere)).catch((cause) => ({ code: 'network', cause }));
}

function endsRecovery(notice: StepNotice | undefined): boolean {
  return notice === 'confirmed' || notice === 'passwordChanged';
}

// The code of an operation comes over the network too.
function notLoaded(cause: unknown): { failure: Failure } {
  return { failure: { code: 'network', cause } };
}
