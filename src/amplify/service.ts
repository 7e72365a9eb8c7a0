import type { AuthService, Failure, OperationName, Outcome, Step } from '../core/index.js';
import type { Context, Operation } from './operations/operations.js';

/** Where the code of the operations comes from: one download for those that are used together. */
export const families = {
  signIn: () => import('./operations/sign-in.js'),
  signUp: () => import('./operations/sign-up.js'),
  reset: () => import('./operations/reset.js'),
  mfa: () => import('./operations/mfa.js'),
  signOut: () => import('./operations/sign-out.js'),
  failures: () => import('./toFailure.js'),
};

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
      if ('failure' in loaded) return loaded;
      const [operations, { toFailure }] = loaded;
      context.configure();
      const answer = await operations[name](context, ...input).catch((cause) => ({
        failure: toFailure(cause, name),
      }));
      return 'failure' in answer ? failed(answer.failure) : arrived(answer);
    };
  }

  function failed(failure: Failure): Outcome {
    // Cognito refused the tokens; asking for new ones finds out whether the session is over.
    if (failure.code === 'notSignedIn') void context.session.refresh({ force: true });
    return { failure };
  }

  async function arrived(step: Step): Promise<Outcome> {
    // Whoever hears of the end of a journey finds the person in the session.
    if (step.name === 'done') await context.session.refresh();
    return { step };
  }

  return {
    signIn: on(from.signIn, 'signIn'),
    answerChallenge: on(from.signIn, 'answerChallenge'),
    signUp: on(from.signUp, 'signUp'),
    confirmSignUp: on(from.signUp, 'confirmSignUp'),
    resendSignUpCode: on(from.signUp, 'resendSignUpCode'),
    requestReset: on(from.reset, 'requestReset'),
    confirmReset: on(from.reset, 'confirmReset'),
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

// The code of an operation comes over the network too.
function notLoaded(cause: unknown): { failure: Failure } {
  return { failure: { code: 'network', cause } };
}
