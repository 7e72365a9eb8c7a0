import { fetchDevices, fetchMFAPreference, rememberDevice } from 'aws-amplify/auth';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import type { AuthFlowType, OfferStep, OperationName, Step, StepNamed } from '../../core/index.js';
import { strongestFirst } from '../../core/mfaStrength.js';
import { withDeadline } from '../../core/withDeadline.js';
import type { Context, Operations } from '../context/context.js';
import { createPasskey, hasPasskey } from '../passkeys/passkeyOperations.js';
import { canKeepPasskey } from '../passkeys/passkeySupport.js';

/** A sign-in that has just succeeded. */
export interface EndedSignIn {
  readonly operation: OperationName;
  /** Whether the sign-in is the first in this tab after a new account was confirmed or a password was reset. */
  readonly fresh: boolean;
}

/** Milliseconds that the look-up of an offer may take; after that, the person goes on without an offer. */
const patience = 4_000;

const done: Step = { name: 'done' };

/** The first offer that fits after a sign-in, or null. Never rejects: an offer must not keep a person out. */
export async function offerAfter(context: Context, ended: EndedSignIn): Promise<OfferStep | null> {
  // A person who signs in at an identity provider has neither password nor passkey here.
  if (ended.operation === 'completeRedirect' || ended.operation === 'signInWithProvider') return null;
  const offer = context.amplify.take(() => firstOffer(context, ended));
  return withDeadline(offer, patience).catch(() => null);
}

/** Accepts an offer. A second factor has been set up by then, in a journey of its own. */
export const acceptOffer: Operations['acceptOffer'] = async (context, from, { confirm = false } = {}) => {
  if (from.name === 'offerAccepted') return goOn(from);
  if (from.name === 'offerPasskey') await createPasskey(context);
  if (from.name === 'offerDevice') await rememberDevice();
  return confirm ? { name: 'offerAccepted', offer: from.name } : done;
};

/** Declines an offer, and remembers so on this device. */
export const declineOffer: Operations['declineOffer'] = async (context, from) => {
  if (from.name === 'offerAccepted') return goOn(from);
  const userId = userIdOf(context);
  const { device } = context.memory;
  const { declined = {} } = device.read();
  if (userId) {
    device.keep({
      declined: { ...declined, [userId]: [...new Set([...(declined[userId] ?? []), from.name])] },
    });
  }
  return done;
};

function goOn({ returnTo }: StepNamed<'offerAccepted'>): Step {
  return { name: 'done', returnTo };
}

async function firstOffer(context: Context, ended: EndedSignIn): Promise<OfferStep | null> {
  return (
    (await offerOfPasskey(context, ended)) ?? (await offerOfMfa(context)) ?? (await offerOfDevice(context))
  );
}

async function offerOfPasskey(
  context: Context,
  { operation, fresh }: EndedSignIn,
): Promise<OfferStep | null> {
  const { pool, options } = context;
  const { passkey = 'afterSignUpAndRecovery' } = options.offers;
  const wanted = passkey === 'always' || (passkey !== 'never' && (fresh || isSignUp(operation)));
  if (!wanted || !allowsPasskeys(context) || !isUndecided(context, 'offerPasskey')) return null;
  if (!(await canKeepPasskey()) || (await hasPasskey())) return null;
  // Cognito takes no passkey from an account that has a second factor.
  if (pool.mfa.mode === 'required' || (pool.mfa.mode === 'optional' && (await hasMfa()))) return null;
  return { name: 'offerPasskey' };
}

async function offerOfMfa(context: Context): Promise<OfferStep | null> {
  const { pool, options } = context;
  if (!options.offers.mfa || pool.mfa.mode !== 'optional' || !isUndecided(context, 'offerMfa')) return null;
  // A second factor would end the sign-in by passkey of an account that has a passkey.
  if ((await hasMfa()) || (allowsPasskeys(context) && (await hasPasskey()))) return null;
  const methods = strongestFirst((method) => pool.mfa.methods.includes(method));
  return methods.length > 0 ? { name: 'offerMfa', methods } : null;
}

// Amplify's trap: with a password in the clear, or by choice, it looks for the device under the typed name, where it has not
// stored the device. Cognito would ask for the second factor again.
const withoutDevices: readonly AuthFlowType[] = ['USER_PASSWORD_AUTH', 'USER_AUTH'];

async function offerOfDevice(context: Context): Promise<OfferStep | null> {
  if (withoutDevices.includes(context.pool.authFlowType)) return null;
  if (context.options.offers.device === false || !isUndecided(context, 'offerDevice')) return null;
  const device = await cognitoUserPoolsTokenProvider.authTokenStore.getDeviceMetadata();
  if (!device?.deviceKey) return null;
  const devices = await fetchDevices();
  const here = devices.find(({ id }) => id === device.deviceKey);
  const attributes: Record<string, string | undefined> = { ...here?.attributes };
  return attributes['dev:device_remembered_status'] === 'not_remembered' ? { name: 'offerDevice' } : null;
}

function isSignUp(operation: OperationName): boolean {
  return operation === 'signUp' || operation === 'confirmSignUp' || operation === 'continueSignUp';
}

function allowsPasskeys({ pool }: Context): boolean {
  return pool.firstFactors.includes('WEB_AUTHN');
}

function isUndecided(context: Context, offer: OfferStep['name']): boolean {
  const userId = userIdOf(context);
  const { declined = {} } = context.memory.device.read();
  return userId !== undefined && !declined[userId]?.includes(offer);
}

function userIdOf({ session }: Context): string | undefined {
  const now = session.getSnapshot();
  return now.status === 'signedIn' ? now.user.userId : undefined;
}

async function hasMfa(): Promise<boolean> {
  const { enabled = [] } = await fetchMFAPreference();
  return enabled.length > 0;
}
