import { fetchDevices, fetchMFAPreference, rememberDevice } from 'aws-amplify/auth';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { type OfferStep, type OperationName, type Step, strongestFirst } from '../../core/index.js';
import type { Context, Operations } from '../context/context.js';
import { keepDeclined, wasDeclined } from '../memory/declinedOffers.js';
import { hasPasskey, makePasskey } from '../passkeys/passkeyOperations.js';
import { canKeepPasskey } from '../passkeys/passkeySupport.js';

/** A sign-in that has just ended well. */
export interface EndedSignIn {
  readonly operation: OperationName;
  /** Whether it is the first after a new account was confirmed or a password was reset, in this tab. */
  readonly fresh: boolean;
}

/** Milliseconds after which a person goes on without an offer. */
const patience = 4_000;

const done: Step = { name: 'done' };

/** What is worth offering after a sign-in, if anything is. Never rejects. */
export async function offerAfter(context: Context, ended: EndedSignIn): Promise<OfferStep | null> {
  // Whoever comes from an identity provider has neither password nor passkey here.
  if (ended.operation === 'completeRedirect' || ended.operation === 'signInWithProvider') return null;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  // Nobody is kept out because an offer could not be made.
  return Promise.race([firstOffer(context, ended), late]).catch(() => null);
}

/** Takes what is offered. A second factor has been set up by then, in a flow of its own. */
export const acceptOffer: Operations['acceptOffer'] = async (context, from) => {
  if (from.name === 'offerPasskey') await makePasskey(context);
  if (from.name === 'offerDevice') await rememberDevice();
  return done;
};

/** Leaves an offer for later and remembers so on this device. */
export const declineOffer: Operations['declineOffer'] = async (context, from) => {
  const userId = userIdOf(context);
  if (userId) keepDeclined(context.clientId, userId, from.name);
  return done;
};

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
  if (!wanted || !takesPasskeys(context) || !isOpen(context, 'offerPasskey')) return null;
  if (!(await canKeepPasskey()) || (await hasPasskey())) return null;
  // Cognito lets nobody sign in by passkey who has a second factor.
  if (pool.mfa.mode === 'required' || (pool.mfa.mode === 'optional' && (await hasMfa()))) return null;
  return { name: 'offerPasskey' };
}

async function offerOfMfa(context: Context): Promise<OfferStep | null> {
  const { pool, options } = context;
  if (!options.offers.mfa || pool.mfa.mode !== 'optional' || !isOpen(context, 'offerMfa')) return null;
  // A second factor would take the passkey from a person who has one.
  if ((await hasMfa()) || (takesPasskeys(context) && (await hasPasskey()))) return null;
  const methods = strongestFirst((method) => pool.mfa.methods.includes(method));
  return methods.length > 0 ? { name: 'offerMfa', methods } : null;
}

async function offerOfDevice(context: Context): Promise<OfferStep | null> {
  if (context.options.offers.device === false || !isOpen(context, 'offerDevice')) return null;
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

function takesPasskeys({ pool }: Context): boolean {
  return pool.firstFactors.includes('WEB_AUTHN');
}

function isOpen(context: Context, offer: OfferStep['name']): boolean {
  const userId = userIdOf(context);
  return userId !== undefined && !wasDeclined(context.clientId, userId, offer);
}

function userIdOf({ session }: Context): string | undefined {
  const now = session.getSnapshot();
  return now.status === 'signedIn' ? now.user.userId : undefined;
}

async function hasMfa(): Promise<boolean> {
  const { enabled = [] } = await fetchMFAPreference();
  return enabled.length > 0;
}
