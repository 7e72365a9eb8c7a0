import {
  confirmUserAttribute,
  fetchMFAPreference,
  fetchUserAttributes,
  sendUserAttributeVerificationCode,
  setUpTOTP,
  updateMFAPreference,
  updateUserAttribute,
  verifyTOTPSetup,
} from 'aws-amplify/auth';
import type { Delivery, MfaMethod, OperationName, Step } from '../../core/index.js';
import { strongestFirst } from '../../core/mfaStrength.js';
import type { Context, Operations } from '../context/context.js';
import { metadataOf } from '../context/metadataOf.js';
import { toDelivery, toSecret } from '../sign-in/toStep.js';

type ContactMethod = 'SMS' | 'EMAIL';

const setting = { TOTP: 'totp', SMS: 'sms', EMAIL: 'email' } as const;
const attributeOf = { SMS: 'phone_number', EMAIL: 'email' } as const;

/** The second factors of the signed-in person, and those that the pool allows. */
export const loadMfaMethods: Operations['loadMfaMethods'] = (context) => mfaMethods(context);

/** Begins to set up a second factor: the secret of an authenticator app, or the contact that codes are sent to. */
export const startMfaSetup: Operations['startMfaSetup'] = async ({ session }, method) => {
  if (method === 'TOTP') {
    const { sharedSecret } = await setUpTOTP();
    const now = session.getSnapshot();
    const account = now.status === 'signedIn' ? (now.user.email ?? now.user.username) : '';
    return { name: 'mfaTotp', secret: toSecret(sharedSecret, account) };
  }
  const attributes = await fetchUserAttributes();
  return { name: 'mfaContact', method, contact: attributes[attributeOf[method]] };
};

/** Checks the first code of an authenticator app. Amplify's trap: that alone turns nothing on; a preference does. */
export const confirmTotp: Operations['confirmTotp'] = async (context, { code }) => {
  await verifyTOTPSetup({ code });
  await updateMFAPreference({ totp: 'PREFERRED' });
  return mfaMethods(context, 'TOTP');
};

/** Saves the contact that codes are sent to; turns the factor on at once where the contact is verified already. */
export const saveMfaContact: Operations['saveMfaContact'] = async (context, input) => {
  const { method, contact } = input;
  const key = attributeOf[method];
  const attributes = await fetchUserAttributes();
  if (attributes[key] === contact) {
    if (attributes[`${key}_verified`] === 'true') return turnOn(context, method);
    const delivery = await sendCode(context, 'saveMfaContact', method);
    return { name: 'mfaContactCode', method, contact, delivery };
  }
  const { nextStep } = await updateUserAttribute({
    userAttribute: { attributeKey: key, value: contact },
    options: metadataOf(context, 'saveMfaContact'),
  });
  const details = nextStep.codeDeliveryDetails;
  // A pool that does not verify the attribute automatically has sent no code.
  const delivery = details ? toDelivery(details) : await sendCode(context, 'saveMfaContact', method);
  return { name: 'mfaContactCode', method, contact, delivery };
};

/** Verifies the contact by the code that was sent there, and turns the factor on. */
export const confirmMfaContact: Operations['confirmMfaContact'] = async (context, { method, code }) => {
  await confirmUserAttribute({ userAttributeKey: attributeOf[method], confirmationCode: code });
  const step = await turnOn(context, method);
  // The ID token still has the old contact in its claims.
  void context.session.refresh({ force: true });
  return step;
};

/** Sends the code for a new contact again. */
export const resendMfaContactCode: Operations['resendMfaContactCode'] = async (
  context,
  { method, contact },
) => {
  const delivery = await sendCode(context, 'resendMfaContactCode', method);
  return { name: 'mfaContactCode', method, contact, delivery };
};

/** Makes a factor the preferred one: Cognito asks for it at sign-in. */
export const preferMfaMethod: Operations['preferMfaMethod'] = async (context, method) => {
  await updateMFAPreference({ [setting[method]]: 'PREFERRED' });
  return mfaMethods(context, method);
};

/** Turns a factor off. */
export const disableMfaMethod: Operations['disableMfaMethod'] = async (context, method) => {
  await updateMFAPreference({ [setting[method]]: 'DISABLED' });
  return mfaMethods(context, method);
};

async function sendCode(
  context: Context,
  operation: OperationName,
  method: ContactMethod,
): Promise<Delivery> {
  const userAttributeKey = attributeOf[method];
  const options = metadataOf(context, operation);
  return toDelivery(await sendUserAttributeVerificationCode({ userAttributeKey, options }));
}

// A preference that the person has set stays.
async function turnOn(context: Context, method: MfaMethod): Promise<Step> {
  const { preferred } = await fetchMFAPreference();
  await updateMFAPreference({ [setting[method]]: preferred ? 'ENABLED' : 'PREFERRED' });
  return mfaMethods(context, method);
}

async function mfaMethods({ pool }: Context, saved?: MfaMethod): Promise<Step> {
  const [{ enabled = [], preferred }, attributes] = await Promise.all([
    fetchMFAPreference(),
    fetchUserAttributes(),
  ]);
  const contacts = { TOTP: undefined, SMS: attributes.phone_number, EMAIL: attributes.email };
  // The config is a hint; a factor that the account has is listed in any case.
  const offered = strongestFirst((method) => pool.mfa.methods.includes(method) || enabled.includes(method));
  return {
    name: 'mfaMethods',
    saved,
    methods: offered.map((method) => ({
      method,
      enabled: enabled.includes(method),
      preferred: preferred === method,
      contact: contacts[method],
    })),
  };
}
