import type { AuthService, Failure, OperationName, Outcome, Step } from '../core/index.js';
import type { ChallengeMemory } from './challenge.js';
import type { Context, Operation } from './operations/operations.js';

const load = {
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
  for (const family of Object.values(load)) family().catch(() => {});
}

/** Makes the service that speaks through Amplify; each family of operations is loaded at its first use. */
export function createService(context: Context, memory: ChallengeMemory): AuthService {
  function on<O extends OperationName>(family: () => Promise<Record<O, Operation<O>>>, name: O) {
    return async (...input: Parameters<AuthService[O]>): Promise<Outcome> => {
      const loaded = await Promise.all([family(), load.failures()]).catch(notLoaded);
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
    if (failure.code === 'sessionExpired') memory.forget();
    // Cognito refused the tokens; asking for new ones finds out whether the session is over.
    if (failure.code === 'notSignedIn') void context.session.refresh({ force: true });
    return { failure };
  }

  async function arrived(step: Step): Promise<Outcome> {
    memory.keep(step);
    // Whoever hears of the end of a journey finds the person in the session.
    if (step.name === 'done') await context.session.refresh();
    return { step };
  }

  return {
    signIn: on(load.signIn, 'signIn'),
    answerChallenge: on(load.signIn, 'answerChallenge'),
    signUp: on(load.signUp, 'signUp'),
    confirmSignUp: on(load.signUp, 'confirmSignUp'),
    resendSignUpCode: on(load.signUp, 'resendSignUpCode'),
    requestReset: on(load.reset, 'requestReset'),
    confirmReset: on(load.reset, 'confirmReset'),
    loadMfaMethods: on(load.mfa, 'loadMfaMethods'),
    startMfaSetup: on(load.mfa, 'startMfaSetup'),
    confirmTotp: on(load.mfa, 'confirmTotp'),
    saveMfaContact: on(load.mfa, 'saveMfaContact'),
    confirmMfaContact: on(load.mfa, 'confirmMfaContact'),
    resendMfaContactCode: on(load.mfa, 'resendMfaContactCode'),
    preferMfaMethod: on(load.mfa, 'preferMfaMethod'),
    disableMfaMethod: on(load.mfa, 'disableMfaMethod'),
  };
}

/** Ends the session here, or on every device. Answers why it failed, or null. */
export async function signOut(context: Context, everywhere: boolean): Promise<Failure | null> {
  const loaded = await load.signOut().catch(notLoaded);
  if ('failure' in loaded) return loaded.failure;
  context.configure();
  return loaded.signOut(everywhere);
}

// The code of an operation comes over the network too.
function notLoaded(cause: unknown): { failure: Failure } {
  return { failure: { code: 'network', cause } };
}
