import type { AuthService, Failure, OperationName, Outcome } from '../core/index.js';
import { withDeadline } from '../core/withDeadline.js';
import { loadRequests } from './config/pageRequests.js';
import type { Context, Operation } from './context/context.js';
import { endAutofill, loadAutofill } from './passkeys/pageAutofill.js';
import { closeProviderWindow, openProviderWindow } from './providers/providerWindow.js';

/** The code of the operations: one download for the operations that are used together. */
export const families = {
  run: () => import('./runOperation.js'),
  signOut: () => import('./account/signOut.js'),
  signIn: () => import('./sign-in/signInOperations.js'),
  signUp: () => import('./sign-up/signUpOperations.js'),
  reset: () => import('./account/resetOperations.js'),
  mfa: () => import('./account/mfaOperations.js'),
  offers: () => import('./account/offerOperations.js'),
  passkeys: () => import('./passkeys/passkeyOperations.js'),
  autofill: loadAutofill,
  providers: () => import('./providers/providerOperations.js'),
};

type Families = typeof families;
type FamilyWith<O extends OperationName> = {
  [F in keyof Families]: Families[F] extends () => Promise<Record<O, Operation<O>>> ? F : never;
}[keyof Families];

/** The family of each operation. */
const familyOf = {
  signIn: 'signIn',
  answerChallenge: 'signIn',
  resendSignInCode: 'signIn',
  tryAnotherWay: 'signIn',
  finishAutofill: 'autofill',
  signInWithProvider: 'providers',
  completeRedirect: 'providers',
  signUp: 'signUp',
  confirmSignUp: 'signUp',
  continueSignUp: 'signUp',
  resendSignUpCode: 'signUp',
  requestReset: 'reset',
  confirmReset: 'reset',
  acceptOffer: 'offers',
  declineOffer: 'offers',
  loadPasskeys: 'passkeys',
  addPasskey: 'passkeys',
  removePasskey: 'passkeys',
  loadMfaMethods: 'mfa',
  startMfaSetup: 'mfa',
  confirmTotp: 'mfa',
  saveMfaContact: 'mfa',
  confirmMfaContact: 'mfa',
  resendMfaContactCode: 'mfa',
  preferMfaMethod: 'mfa',
  disableMfaMethod: 'mfa',
} as const satisfies { [O in OperationName]: FamilyWith<O> };

/** Loads the operations, so that a click does not wait for them. */
export function preload(): void {
  const { autofill, ...common } = families;
  // A download that fails is tried again at the first use, and its failure is shown there.
  for (const load of [loadRequests, ...Object.values(common)]) load().catch(() => {});
}

/** Makes the service that speaks through Amplify; each family of operations is loaded at its first use. */
export function createService(context: Context, from = families): AuthService {
  async function call<O extends OperationName>(name: O, input: Parameters<AuthService[O]>): Promise<Outcome> {
    const loaded = await inTime(Promise.all([from[familyOf[name]](), from.run()])).catch(notLoaded);
    // Any other operation abandons the provider's window, so close it. A failed download closes it too: the window
    // would stay empty.
    if ('failure' in loaded || name !== 'signInWithProvider') closeProviderWindow(context);
    if ('failure' in loaded) return loaded;
    const [family, { runOperation }] = loaded;
    // TypeScript does not relate a generic name to its family; the type of `familyOf` has checked them.
    const operations = family as unknown as Record<O, Operation<O>>;
    // Amplify keeps one sign-in at a time, and browsers one passkey request.
    if (name !== 'finishAutofill') await endAutofill();
    return context.amplify.take(() => runOperation(context, { name, operation: operations[name] }, input));
  }

  const calls = Object.keys(familyOf).map((name) => [
    name,
    // `Object.keys` and `Object.fromEntries` forget the names.
    (...input: unknown[]) => call(name as OperationName, input as never),
  ]);
  // As above.
  const service = Object.fromEntries(calls) as AuthService;
  return {
    ...service,
    signInWithProvider(input, step) {
      // Without this channel, which Safari has since version 15.4, a window could not report its answer.
      const popup = input.popup && 'BroadcastChannel' in window;
      if (popup) openProviderWindow(context);
      return service.signInWithProvider({ ...input, popup }, step);
    },
  };
}

/** Ends the session here, or on every device. Answers why it failed, or null. */
export async function signOut({ amplify }: Context, everywhere: boolean): Promise<Failure | null> {
  const loaded = await inTime(families.signOut()).catch(notLoaded);
  if ('failure' in loaded) return loaded.failure;
  return amplify.take(() => loaded.signOut(amplify, everywhere));
}

/** Milliseconds that the code of an operation may take to load. */
const patience = 15_000;

function inTime<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  return withDeadline(loading, patience);
}

// The code of an operation comes over the network too.
function notLoaded(cause: unknown): { failure: Failure } {
  return { failure: { code: 'network', cause } };
}
