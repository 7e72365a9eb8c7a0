import type { Delivery, Passkey, StepName, StepNamed } from '../core/index.js';

const username = 'ada@example.com';
const delivery: Delivery = { destination: 'a***@e***', medium: 'EMAIL' };
const secret = { sharedSecret: 'JBSWY3DP', uri: 'otpauth://totp/App:ada?secret=JBSWY3DP' };
const passkey: Passkey = { id: 'key-1', name: 'Phone', relyingPartyId: 'localhost', transports: [] };

/** One of each step, with what is known at it. A new step without a row here does not compile. */
export const everyStep: { readonly [Name in StepName]: StepNamed<Name> } = {
  signIn: { name: 'signIn', username },
  signUp: { name: 'signUp', username },
  confirmSignUp: { name: 'confirmSignUp', username, delivery },
  forgotPassword: { name: 'forgotPassword', username },
  resetPassword: { name: 'resetPassword', username, delivery },
  callback: { name: 'callback' },
  callbackFailed: { name: 'callbackFailed', reason: 'cancelled', provider: 'Google' },
  done: { name: 'done' },
  smsCode: { name: 'smsCode', username, delivery },
  emailCode: { name: 'emailCode', username, delivery },
  totpCode: { name: 'totpCode', username },
  newPassword: { name: 'newPassword', username, missingAttributes: ['given_name'] },
  mfaSelection: { name: 'mfaSelection', username, methods: ['TOTP', 'SMS'] },
  mfaSetupSelection: { name: 'mfaSetupSelection', username, methods: ['TOTP', 'EMAIL'] },
  totpSetup: { name: 'totpSetup', username, secret },
  emailSetup: { name: 'emailSetup', username },
  firstFactorSelection: { name: 'firstFactorSelection', username, factors: ['EMAIL_OTP', 'PASSWORD_SRP'] },
  password: { name: 'password', username },
  customChallenge: { name: 'customChallenge', username, parameters: { question: 'What is 7 × 8?' } },
  offerPasskey: { name: 'offerPasskey' },
  offerMfa: { name: 'offerMfa', methods: ['TOTP', 'EMAIL'] },
  offerDevice: { name: 'offerDevice' },
  offerAccepted: { name: 'offerAccepted', offer: 'offerPasskey' },
  mfaMethods: {
    name: 'mfaMethods',
    methods: [
      { method: 'TOTP', enabled: false, preferred: false },
      { method: 'SMS', enabled: false, preferred: false },
    ],
  },
  mfaTotp: { name: 'mfaTotp', secret },
  mfaContact: { name: 'mfaContact', method: 'EMAIL' },
  mfaContactCode: { name: 'mfaContactCode', method: 'EMAIL', contact: username, delivery },
  passkeys: { name: 'passkeys', passkeys: [passkey] },
};
