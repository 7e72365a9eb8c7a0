import type { OperationName, StepName } from '../core/index.js';
import type { Messages } from '../locales/en/index.js';

type Words = (messages: Messages) => string;

/** What a person does at a step, and how they leave it. */
export interface Action {
  /** What is typed, by the names of the fields, and is there yet when the answer was a failure. */
  types?: Record<string, string>;
  /** The button that sends it. @default the one of the form */
  presses?: Words;
  /** What is asked of the service. */
  sends: OperationName;
  /** The way out while the answer hangs. @default back to sign-in */
  leaves?: Words;
  /** @default 'signIn' */
  leadsTo?: StepName;
  /** What is asked of the service on the way out. */
  declines?: OperationName;
}

const code = { code: '123456' };
const newPassword = 'Quiet-trail-42';
const answers: Action = { sends: 'answerChallenge' };
const offer: Action = {
  sends: 'acceptOffer',
  leaves: ({ offers }) => offers.notNow,
  leadsTo: 'done',
  declines: 'declineOffer',
};
const back: Words = ({ common }) => common.back;

/** Every step, unless it asks the service nothing by itself: a new one does not compile without its row. */
export const everyAction: Record<StepName, Action | 'asks nothing'> = {
  signIn: {
    types: { username: 'ada@example.com', password: newPassword },
    sends: 'signIn',
    leaves: ({ signIn }) => signIn.signUp,
    leadsTo: 'signUp',
  },
  signUp: {
    types: { username: 'new@example.com', password: newPassword },
    sends: 'signUp',
    leaves: ({ signUp }) => signUp.signIn,
  },
  confirmSignUp: { types: code, sends: 'confirmSignUp' },
  forgotPassword: { types: { username: 'ada@example.com' }, sends: 'requestReset' },
  resetPassword: { types: { ...code, newPassword }, sends: 'confirmReset' },
  callback: 'asks nothing',
  callbackFailed: {
    presses: ({ callbackFailed }) => callbackFailed.again('Google'),
    sends: 'signInWithProvider',
  },
  done: 'asks nothing',
  smsCode: { ...answers, types: code },
  emailCode: { ...answers, types: code },
  totpCode: { ...answers, types: code },
  newPassword: { ...answers, types: { given_name: 'Ada', newPassword } },
  mfaSelection: answers,
  mfaSetupSelection: answers,
  totpSetup: { ...answers, types: code },
  emailSetup: { ...answers, types: { email: 'ada@example.com' } },
  firstFactorSelection: answers,
  password: { ...answers, types: { password: newPassword } },
  customChallenge: { ...answers, types: { answer: '56' } },
  offerPasskey: offer,
  offerMfa: { ...offer, sends: 'startMfaSetup' },
  offerDevice: offer,
  offerAccepted: 'asks nothing',
  mfaMethods: {
    presses: ({ mfaSetup, mfaMethods }) => mfaSetup.setUp(mfaMethods.TOTP),
    sends: 'startMfaSetup',
  },
  mfaTotp: { types: code, sends: 'confirmTotp', leaves: back, leadsTo: 'mfaMethods' },
  mfaContact: {
    types: { email: 'new@example.com' },
    sends: 'saveMfaContact',
    leaves: back,
    leadsTo: 'mfaMethods',
  },
  mfaContactCode: { types: code, sends: 'confirmMfaContact', leaves: back, leadsTo: 'mfaMethods' },
  passkeys: { presses: ({ passkeys }) => passkeys.add, sends: 'addPasskey' },
};
