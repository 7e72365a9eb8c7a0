import type { OperationName } from '../core/index.js';
import { challengeCases, signInCases } from './everyChallenge.js';
import {
  answer,
  byName,
  choice,
  codeOf,
  mfa,
  newPassword,
  newUsername,
  nowCode,
  type OperationCase,
  signIn,
  stepIn,
  username,
  type World,
} from './operationCase.js';
import type { ScenarioOptions } from './scenario.js';
import { addAuthenticator } from './virtualAuthenticator.js';

const devices: ScenarioOptions = {
  pool: {
    MfaConfiguration: 'OPTIONAL',
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
  },
};
const newAccount = ({ client }: Pick<World, 'client'>) =>
  client.service.signUp({ username: newUsername, password: newPassword, attributes: { email: newUsername } });
const reset = ({ client }: Pick<World, 'client'>) => client.service.requestReset({ username });
const newContact = { method: 'SMS', contact: '+12065550111' } as const;
const startTotp = async (world: Omit<World, 'from'>) => {
  await signIn(world);
  return world.client.service.startMfaSetup('TOTP');
};
const startContact = async (world: Omit<World, 'from'>) => {
  await signIn(world);
  return world.client.service.saveMfaContact(newContact);
};

/**
 * Every operation and every kind of challenge, with the request that decides; an operation without its row does not
 * compile.
 */
export const everyOperation: Readonly<
  Record<OperationName | 'signOut', readonly OperationCase[] | 'asks nothing'>
> = {
  signIn: signInCases,
  answerChallenge: challengeCases,
  resendSignInCode: [
    {
      asks: 'RespondToAuthChallenge',
      options: mfa('EMAIL'),
      prepare: signIn,
      run: ({ client, from }) => client.service.resendSignInCode(from),
    },
  ],
  tryAnotherWay: [
    {
      asks: 'InitiateAuth',
      options: choice,
      authFlowType: 'USER_AUTH',
      prepare: async (world) => answer('EMAIL_OTP')({ ...world, from: stepIn(await byName(world)) }),
      run: ({ client, from }) => client.service.tryAnotherWay(from),
    },
  ],
  // The autofill list has asked by then, and its answer is of a passkey.
  finishAutofill: 'asks nothing',
  // The token endpoint answers, in the protocol of OAuth.
  signInWithProvider: 'asks nothing',
  completeRedirect: 'asks nothing',
  signUp: [{ asks: 'SignUp', run: newAccount }],
  confirmSignUp: [
    {
      asks: 'ConfirmSignUp',
      answersNothing: true,
      prepare: newAccount,
      run: ({ client, scenario }) =>
        client.service.confirmSignUp({ username: newUsername, code: scenario.codeFor(newUsername) }),
    },
  ],
  continueSignUp: [
    {
      asks: 'InitiateAuth',
      prepare: async (world) => {
        const outcome = await newAccount(world);
        const { userPoolId: UserPoolId } = world.scenario;
        await world.scenario.aws('AdminConfirmSignUp', { UserPoolId, Username: newUsername });
        return outcome;
      },
      run: ({ client }) => client.service.continueSignUp({ username: newUsername }),
    },
  ],
  resendSignUpCode: [
    {
      asks: 'ResendConfirmationCode',
      prepare: newAccount,
      run: ({ client }) => client.service.resendSignUpCode({ username: newUsername }),
    },
  ],
  requestReset: [{ asks: 'ForgotPassword', run: reset }],
  confirmReset: [
    {
      asks: 'ConfirmForgotPassword',
      answersNothing: true,
      prepare: reset,
      run: (world) => world.client.service.confirmReset({ username, code: codeOf(world), newPassword }),
    },
  ],
  acceptOffer: [
    {
      asks: 'UpdateDeviceStatus',
      answersNothing: true,
      options: devices,
      prepare: signIn,
      run: ({ client }) => client.service.acceptOffer({ name: 'offerDevice' }),
    },
  ],
  declineOffer: 'asks nothing',
  loadPasskeys: [
    {
      asks: 'ListWebAuthnCredentials',
      passkeys: true,
      prepare: signIn,
      run: ({ client }) => client.service.loadPasskeys(),
    },
  ],
  addPasskey: [
    {
      asks: 'StartWebAuthnRegistration',
      passkeys: true,
      prepare: async (world) => {
        await addAuthenticator();
        return signIn(world);
      },
      run: ({ client }) => client.service.addPasskey(),
    },
  ],
  removePasskey: [
    {
      asks: 'DeleteWebAuthnCredential',
      answersNothing: true,
      passkeys: true,
      prepare: signIn,
      run: ({ client }) =>
        client.service.removePasskey({
          id: 'removed-elsewhere',
          name: 'Laptop',
          relyingPartyId: location.hostname,
          transports: [],
        }),
    },
  ],
  loadMfaMethods: [
    {
      asks: 'GetUser',
      options: mfa(),
      prepare: signIn,
      run: ({ client }) => client.service.loadMfaMethods(),
    },
  ],
  startMfaSetup: [
    {
      asks: 'AssociateSoftwareToken',
      options: mfa(),
      prepare: signIn,
      run: ({ client }) => client.service.startMfaSetup('TOTP'),
    },
  ],
  confirmTotp: [
    {
      asks: 'VerifySoftwareToken',
      options: mfa(),
      prepare: startTotp,
      run: (world) => world.client.service.confirmTotp({ code: nowCode(world) }),
    },
  ],
  saveMfaContact: [
    {
      asks: 'UpdateUserAttributes',
      answersNothing: true,
      options: mfa(),
      prepare: signIn,
      run: ({ client }) => client.service.saveMfaContact(newContact),
    },
  ],
  confirmMfaContact: [
    {
      asks: 'VerifyUserAttribute',
      answersNothing: true,
      options: mfa(),
      prepare: startContact,
      run: ({ client, scenario }) =>
        client.service.confirmMfaContact({ ...newContact, code: scenario.codeFor(newContact.contact) }),
    },
  ],
  resendMfaContactCode: [
    {
      asks: 'GetUserAttributeVerificationCode',
      options: mfa(),
      prepare: startContact,
      run: ({ client }) => client.service.resendMfaContactCode(newContact),
    },
  ],
  preferMfaMethod: [
    {
      asks: 'SetUserMFAPreference',
      answersNothing: true,
      options: mfa(),
      prepare: signIn,
      run: ({ client }) => client.service.preferMfaMethod('EMAIL'),
    },
  ],
  disableMfaMethod: [
    {
      asks: 'SetUserMFAPreference',
      answersNothing: true,
      options: mfa(),
      prepare: signIn,
      run: ({ client }) => client.service.disableMfaMethod('EMAIL'),
    },
  ],
  signOut: [
    {
      asks: 'GlobalSignOut',
      answersNothing: true,
      prepare: signIn,
      run: async ({ client }) => {
        const failure = await client.signOut({ everywhere: true });
        return failure ? { failure } : { step: { name: 'signIn' } };
      },
    },
  ],
};
