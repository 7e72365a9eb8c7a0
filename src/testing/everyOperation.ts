import type { AuthClient } from '../amplify/session/client.js';
import type { AuthFlowType, OperationName, Outcome, Step } from '../core/index.js';
import type { Scenario, ScenarioOptions } from './scenario.js';
import { seedPassword } from './seedUser.js';
import { addAuthenticator } from './virtualAuthenticator.js';

/** A client at its pool, at a step. */
export interface World {
  readonly scenario: Scenario;
  readonly client: AuthClient;
  readonly from: Step;
}

/** One way to call an operation of the kit. */
export interface OperationCase {
  /** The operation of Cognito on whose answer the outcome hangs. */
  readonly asks: string;
  /** Whether Cognito answers an empty object, so that any object means success. */
  readonly answersNothing?: boolean;
  readonly options?: ScenarioOptions;
  readonly authFlowType?: AuthFlowType;
  /** @default 'createScenario' */
  readonly passkeys?: boolean;
  /** Comes to the step at which the operation is called. */
  prepare?(world: Omit<World, 'from'>): Promise<Outcome>;
  run(world: World): Promise<Outcome>;
}

export const username = 'ada@example.com';
const phone_number = '+12065550100';
const newUsername = 'new@example.com';
const newPassword = 'Quiet-trail-42';
const password = seedPassword;

const signIn = ({ client }: Pick<World, 'client'>) => client.service.signIn({ username, password });
const byName = ({ client }: Pick<World, 'client'>) => client.service.signIn({ username });
const answer = (text: string | ((world: World) => string)) => (world: World) =>
  world.client.service.answerChallenge(
    { answer: typeof text === 'string' ? text : text(world), attributes: {} },
    world.from,
  );

const mfa = (...methods: ('TOTP' | 'SMS' | 'EMAIL')[]): ScenarioOptions => ({
  pool: { MfaConfiguration: 'OPTIONAL' },
  users: [{ username, attributes: { phone_number }, mfa: methods }],
});
const newMfa: ScenarioOptions = { pool: { MfaConfiguration: 'ON' }, users: [{ username }] };
const choice: ScenarioOptions = {
  pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
  client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
};
const custom: ScenarioOptions = {
  client: { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  triggers: {
    DefineAuthChallenge: (event) => {
      const solved = event.request.session?.at(-1)?.challengeResult === true;
      const challengeName = solved ? undefined : 'CUSTOM_CHALLENGE';
      return { ...event, response: { challengeName, issueTokens: solved, failAuthentication: false } };
    },
    CreateAuthChallenge: (event) => ({
      ...event,
      response: { publicChallengeParameters: {}, privateChallengeParameters: {} },
    }),
    VerifyAuthChallengeResponse: (event) => ({ ...event, response: { answerCorrect: true } }),
  },
};
const devices: ScenarioOptions = {
  pool: {
    MfaConfiguration: 'OPTIONAL',
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
  },
};
const codeOf = ({ scenario }: World) => scenario.codeFor(username);
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
const nowCode = ({ scenario, from }: World) =>
  scenario.totpCode('secret' in from ? from.secret.sharedSecret : '');

/**
 * Every operation and every kind of challenge, with the request that decides; an operation without its row does not
 * compile.
 */
export const everyOperation: Readonly<
  Record<OperationName | 'signOut', readonly OperationCase[] | 'asks nothing'>
> = {
  signIn: [
    { asks: 'InitiateAuth', run: signIn },
    { asks: 'RespondToAuthChallenge', run: signIn },
    { asks: 'InitiateAuth', options: choice, authFlowType: 'USER_AUTH', run: byName },
    { asks: 'AssociateSoftwareToken', options: { ...newMfa, mfaMethods: ['TOTP'] }, run: signIn },
  ],
  answerChallenge: [
    { asks: 'RespondToAuthChallenge', options: mfa('EMAIL'), prepare: signIn, run: answer(codeOf) },
    {
      asks: 'RespondToAuthChallenge',
      options: mfa('SMS'),
      prepare: signIn,
      run: answer(({ scenario }) => scenario.codeFor(phone_number)),
    },
    {
      asks: 'RespondToAuthChallenge',
      options: mfa('TOTP'),
      prepare: signIn,
      run: answer(({ scenario }) => scenario.totpCode(scenario.totpSecretOf(username))),
    },
    {
      asks: 'RespondToAuthChallenge',
      options: { users: [{ username, temporaryPassword: 'Temp-horse-77' }] },
      prepare: ({ client }) => client.service.signIn({ username, password: 'Temp-horse-77' }),
      run: answer(newPassword),
    },
    {
      asks: 'RespondToAuthChallenge',
      options: {
        pool: { MfaConfiguration: 'OPTIONAL' },
        users: [{ username, attributes: { phone_number }, mfa: ['TOTP', 'SMS'], preferredMfa: null }],
      },
      prepare: signIn,
      run: answer('SMS'),
    },
    {
      asks: 'VerifySoftwareToken',
      options: { ...newMfa, mfaMethods: ['TOTP'] },
      prepare: signIn,
      run: answer(nowCode),
    },
    {
      asks: 'RespondToAuthChallenge',
      options: {
        pool: {
          MfaConfiguration: 'ON',
          UsernameAttributes: ['phone_number'],
          AutoVerifiedAttributes: ['phone_number'],
        },
        mfaMethods: ['EMAIL'],
        users: [{ username: phone_number }],
      },
      prepare: ({ client }) => client.service.signIn({ username: phone_number, password }),
      run: answer(username),
    },
    {
      asks: 'RespondToAuthChallenge',
      options: choice,
      authFlowType: 'USER_AUTH',
      prepare: byName,
      run: answer('EMAIL_OTP'),
    },
    {
      asks: 'RespondToAuthChallenge',
      options: choice,
      authFlowType: 'USER_AUTH',
      prepare: async (world) => answer('PASSWORD_SRP')({ ...world, from: stepIn(await byName(world)) }),
      run: answer(password),
    },
    {
      asks: 'RespondToAuthChallenge',
      options: custom,
      authFlowType: 'CUSTOM_WITHOUT_SRP',
      prepare: byName,
      run: answer('42'),
    },
  ],
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

/** The step of an outcome. @throws the failure's cause */
export function stepIn(outcome: Outcome): Step {
  if ('failure' in outcome) throw outcome.failure.cause;
  return outcome.step;
}
