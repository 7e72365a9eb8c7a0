import {
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
} from 'amazon-cognito-identity-js';
import { confirmSignIn, fetchAuthSession, signIn } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { addUser, endpoint, password } from '../fixtures/startPool.js';
import { answering, startTriggers } from '../fixtures/startTriggers.js';
import type { TriggerEvent, TriggerFunction } from '../index.js';

const username = 'ada@example.com';
const client = { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH' as const, 'ALLOW_REFRESH_TOKEN_AUTH' as const] };

/** Asks a riddle, after the password where the sign-in has one. Three wrong answers end the sign-in. */
const riddle = {
  DefineAuthChallenge: (event: TriggerEvent) => {
    const session = event.request.session ?? [];
    const last = session.at(-1);
    const wrong = session.filter(({ challengeResult }) => !challengeResult).length;
    const next = last?.challengeName === 'SRP_A' ? 'PASSWORD_VERIFIER' : 'CUSTOM_CHALLENGE';
    const done = last?.challengeName === 'CUSTOM_CHALLENGE' && last.challengeResult;
    return { ...event, response: { challengeName: next, issueTokens: done, failAuthentication: wrong >= 3 } };
  },
  CreateAuthChallenge: answering({
    publicChallengeParameters: { riddle: 'Six by nine?' },
    privateChallengeParameters: { answer: '42' },
    challengeMetadata: 'RIDDLE',
  }),
  VerifyAuthChallengeResponse: (event: TriggerEvent) => {
    const { privateChallengeParameters, challengeAnswer } = event.request;
    return { ...event, response: { answerCorrect: privateChallengeParameters?.answer === challengeAnswer } };
  },
} satisfies Record<string, TriggerFunction>;

async function startRiddle(functions: Partial<Record<keyof typeof riddle, TriggerFunction>> = riddle) {
  const pool = await startTriggers(functions, { client });
  await addUser(pool, { username });
  return pool;
}

const withoutSrp = { username, options: { authFlowType: 'CUSTOM_WITHOUT_SRP' as const } };
const withSrp = { username, password, options: { authFlowType: 'CUSTOM_WITH_SRP' as const } };

test('a custom challenge of the pool replaces the password', async () => {
  const { events } = await startRiddle();
  const { nextStep } = await signIn(withoutSrp);
  expect(nextStep).toMatchObject({
    signInStep: 'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE',
    additionalInfo: { riddle: 'Six by nine?' },
  });
  expect(nextStep).not.toHaveProperty('additionalInfo.answer');
  const options = { clientMetadata: { place: 'here' } };
  expect(await confirmSignIn({ challengeResponse: '42', options })).toMatchObject({ isSignedIn: true });
  expect((await fetchAuthSession()).tokens?.idToken?.payload.email).toBe(username);
  expect(events.map(({ triggerSource }) => triggerSource)).toEqual([
    'DefineAuthChallenge_Authentication',
    'CreateAuthChallenge_Authentication',
    'VerifyAuthChallengeResponse_Authentication',
    'DefineAuthChallenge_Authentication',
  ]);
  const userAttributes = { email: username, email_verified: 'true', 'cognito:user_status': 'CONFIRMED' };
  const common = { userAttributes: expect.objectContaining(userAttributes), userNotFound: false };
  const clientMetadata = { place: 'here' };
  const answered = { challengeName: 'CUSTOM_CHALLENGE', challengeResult: true, challengeMetadata: 'RIDDLE' };
  expect(events.map(({ request }) => request)).toEqual([
    { ...common, session: [] },
    { ...common, session: [], challengeName: 'CUSTOM_CHALLENGE' },
    { ...common, clientMetadata, privateChallengeParameters: { answer: '42' }, challengeAnswer: '42' },
    { ...common, clientMetadata, session: [answered] },
  ]);
});

test('after a wrong answer to a custom challenge the user can answer again, up to three times', async () => {
  await startRiddle();
  await signIn(withoutSrp);
  for (const challengeResponse of ['41', '43']) {
    const { nextStep } = await confirmSignIn({ challengeResponse });
    expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE');
  }
  await expect(confirmSignIn({ challengeResponse: '44' })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  });
});

test('a custom sign-in that begins with SRP asks for the password first', async () => {
  const { events } = await startRiddle();
  const { nextStep } = await signIn(withSrp);
  expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE');
  expect(await confirmSignIn({ challengeResponse: '42' })).toMatchObject({ isSignedIn: true });
  const sessions = events
    .filter(({ triggerSource }) => triggerSource.startsWith('Define'))
    .map(({ request }) => request.session?.map(({ challengeName }) => challengeName));
  expect(sessions).toEqual([
    ['SRP_A'],
    ['SRP_A', 'PASSWORD_VERIFIER'],
    ['SRP_A', 'PASSWORD_VERIFIER', 'CUSTOM_CHALLENGE'],
  ]);
});

test('a wrong password ends a custom sign-in before its challenge', async () => {
  await startRiddle();
  await expect(signIn({ ...withSrp, password: 'Wrong-horse-1' })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  });
});

test('a custom sign-in asks for a second factor between the password and the custom challenge', async () => {
  const pool = await startTriggers(riddle, { client });
  await addUser(pool, { username, phone: '+15555550100' });
  await pool.aws.send(
    new SetUserPoolMfaConfigCommand({
      UserPoolId: pool.userPoolId,
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } },
    }),
  );
  const { nextStep } = await signIn(withSrp);
  expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_SMS_CODE');
  const next = await confirmSignIn({ challengeResponse: pool.codeFor('+15555550100') });
  expect(next.nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE');
  expect(await confirmSignIn({ challengeResponse: '42' })).toMatchObject({ isSignedIn: true });
  expect(pool.events.at(-1)?.request.session?.map(({ challengeName }) => challengeName)).toEqual([
    'SRP_A',
    'PASSWORD_VERIFIER',
    'SMS_MFA',
    'CUSTOM_CHALLENGE',
  ]);
});

test('an unknown user gets the same custom challenge, and is never signed in', async () => {
  const { aws, clientId, events } = await startRiddle();
  const USERNAME = 'nobody@example.com';
  const asked = await aws.send(
    new InitiateAuthCommand({ ClientId: clientId, AuthFlow: 'CUSTOM_AUTH', AuthParameters: { USERNAME } }),
  );
  expect(asked).toMatchObject({
    ChallengeName: 'CUSTOM_CHALLENGE',
    ChallengeParameters: { riddle: 'Six by nine?' },
  });
  expect(asked.ChallengeParameters?.USERNAME).toMatch(/^[0-9a-f-]{36}$/);
  const answer = aws.send(
    new RespondToAuthChallengeCommand({
      ClientId: clientId,
      ChallengeName: 'CUSTOM_CHALLENGE',
      Session: asked.Session,
      ChallengeResponses: { USERNAME, ANSWER: '42' },
    }),
  );
  await expect(answer).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  expect(events.every(({ request }) => request.userNotFound)).toBe(true);
});

test('a custom challenge takes one answer', async () => {
  const { aws, clientId } = await startRiddle();
  const AuthParameters = { USERNAME: username };
  const { Session } = await aws.send(
    new InitiateAuthCommand({ ClientId: clientId, AuthFlow: 'CUSTOM_AUTH', AuthParameters }),
  );
  const respond = (ANSWER: string) =>
    aws.send(
      new RespondToAuthChallengeCommand({
        ClientId: clientId,
        ChallengeName: 'CUSTOM_CHALLENGE',
        Session,
        ChallengeResponses: { USERNAME: username, ANSWER },
      }),
    );
  await expect(respond('41')).resolves.toMatchObject({ ChallengeName: 'CUSTOM_CHALLENGE' });
  await expect(respond('42')).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Invalid session for the user, session can only be used once.',
  });
});

test('a pool without the functions refuses CUSTOM_AUTH', async () => {
  await startRiddle({});
  await expect(signIn(withoutSrp)).rejects.toMatchObject({
    name: 'UnexpectedLambdaException',
    message: 'null invocation failed due to configuration.',
  });
});

test('a function that decides nothing is refused as unrecognizable', async () => {
  await startRiddle({ ...riddle, DefineAuthChallenge: answering({}) });
  await expect(signIn(withoutSrp)).rejects.toMatchObject({
    name: 'InvalidLambdaResponseException',
    message: 'Unrecognizable lambda output',
  });
});

test('a client that does not allow CUSTOM_AUTH is refused', async () => {
  const pool = await startTriggers(riddle);
  await addUser(pool, { username });
  await expect(signIn(withoutSrp)).rejects.toMatchObject({ name: 'InvalidParameterException' });
});

test('amazon-cognito-identity-js answers the custom challenge, with a client of the older setting', async () => {
  const pool = await startTriggers(riddle, { client: { ExplicitAuthFlows: ['CUSTOM_AUTH_FLOW_ONLY'] } });
  await addUser(pool, { username });
  const Pool = new CognitoUserPool({ UserPoolId: pool.userPoolId, ClientId: pool.clientId, endpoint });
  const user = new CognitoUser({ Username: username, Pool });
  user.setAuthenticationFlowType('CUSTOM_AUTH');
  const asked: unknown[] = [];
  const session = await new Promise<CognitoUserSession>((resolve, reject) => {
    const callbacks = {
      onSuccess: resolve,
      onFailure: reject,
      customChallenge: (parameters: unknown) => {
        asked.push(parameters);
        user.sendCustomChallengeAnswer(asked.length === 1 ? '41' : '42', callbacks);
      },
    };
    user.initiateAuth(new AuthenticationDetails({ Username: username }), callbacks);
  });
  expect(asked).toHaveLength(2);
  expect(asked[0]).toMatchObject({ riddle: 'Six by nine?' });
  expect(session.getIdToken().payload.email).toBe(username);
});
