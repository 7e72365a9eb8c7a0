import {
  answer,
  byName,
  choice,
  codeOf,
  mfa,
  newMfa,
  newPassword,
  nowCode,
  type OperationCase,
  password,
  phone_number,
  signIn,
  stepIn,
  username,
} from './operationCase.js';
import type { ScenarioOptions } from './scenario.js';

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

/** Every way to begin a sign-in. */
export const signInCases: readonly OperationCase[] = [
  { asks: 'InitiateAuth', run: signIn },
  { asks: 'RespondToAuthChallenge', run: signIn },
  { asks: 'InitiateAuth', options: choice, authFlowType: 'USER_AUTH', run: byName },
  { asks: 'AssociateSoftwareToken', options: { ...newMfa, mfaMethods: ['TOTP'] }, run: signIn },
];

/** Every kind of challenge, with a right answer. */
export const challengeCases: readonly OperationCase[] = [
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
];
