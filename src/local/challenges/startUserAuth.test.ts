import {
  AdminSetUserMFAPreferenceCommand,
  type AuthFlowType,
  ChangePasswordCommand,
  ConfirmSignUpCommand,
  GetUserAuthFactorsCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  autoSignIn,
  confirmSignIn,
  confirmSignUp,
  fetchAuthSession,
  signIn,
  signOut,
  signUp,
} from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { addUser, password, type Settings, startPool, type TestPool } from '../fixtures/startPool.js';

const username = 'ada@example.com';
const phone = '+15551234567';
const nobody = 'nobody@example.com';

type Factors = ('PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN')[];

function startChoicePool(factors: Factors, { pool, client, ...rest }: Settings = {}) {
  return startPool({
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } }, ...pool },
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'], ...client },
    ...rest,
  });
}

function ask({ aws, clientId }: TestPool, parameters: Record<string, string>, Session?: string) {
  const AuthFlow: AuthFlowType = 'USER_AUTH';
  const AuthParameters = { USERNAME: username, ...parameters };
  return aws.send(new InitiateAuthCommand({ ClientId: clientId, AuthFlow, AuthParameters, Session }));
}

function choose(
  { aws, clientId }: TestPool,
  Session: string | undefined,
  responses: Record<string, string>,
  ChallengeName: 'SELECT_CHALLENGE' | 'PASSWORD' | 'EMAIL_OTP' = 'SELECT_CHALLENGE',
) {
  const ChallengeResponses = { USERNAME: username, ...responses };
  return aws.send(
    new RespondToAuthChallengeCommand({ ClientId: clientId, ChallengeName, Session, ChallengeResponses }),
  );
}

const factorChoice = (preferredChallenge?: 'PASSWORD' | 'PASSWORD_SRP' | 'EMAIL_OTP' | 'SMS_OTP') =>
  ({ authFlowType: 'USER_AUTH', ...(preferredChallenge ? { preferredChallenge } : {}) }) as const;

test('without a preferred factor the choice is every factor that the pool allows and the user has', async () => {
  const pool = await startChoicePool(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN']);
  await addUser(pool, { username, phone });
  expect(await ask(pool, {})).toMatchObject({
    ChallengeName: 'SELECT_CHALLENGE',
    AvailableChallenges: ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP'],
  });
  const codesOnly = await startChoicePool(['EMAIL_OTP', 'SMS_OTP']);
  await addUser(codesOnly, { username });
  expect((await ask(codesOnly, {})).AvailableChallenges).toEqual(['EMAIL_OTP']);
});

test('a preferred factor that the user does not have leads to the choice of a factor', async () => {
  const pool = await startChoicePool(['PASSWORD', 'SMS_OTP']);
  await addUser(pool, { username });
  const { ChallengeName, AvailableChallenges } = await ask(pool, { PREFERRED_CHALLENGE: 'SMS_OTP' });
  expect(ChallengeName).toBe('SELECT_CHALLENGE');
  expect(AvailableChallenges).toEqual(['PASSWORD_SRP', 'PASSWORD']);
  await expect(ask(pool, { PREFERRED_CHALLENGE: 'MAGIC' })).rejects.toThrow('enum value set');
});

test('Amplify signs in by a code of eight digits', async () => {
  const pool = await startChoicePool(['PASSWORD', 'EMAIL_OTP']);
  await addUser(pool, { username });
  const { nextStep } = await signIn({ username, options: factorChoice() });
  expect(nextStep).toMatchObject({
    signInStep: 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION',
    availableChallenges: ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP'],
  });
  const asked = await confirmSignIn({ challengeResponse: 'EMAIL_OTP' });
  expect(asked.nextStep).toMatchObject({
    signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE',
    codeDeliveryDetails: { deliveryMedium: 'EMAIL', destination: 'a***@e***' },
  });
  expect(pool.codeFor(username)).toMatch(/^\d{8}$/);
  await expect(confirmSignIn({ challengeResponse: '00000000' })).rejects.toMatchObject({
    name: 'CodeMismatchException',
  });
  const { isSignedIn } = await confirmSignIn({ challengeResponse: pool.codeFor(username) });
  expect(isSignedIn).toBe(true);
});

test('a preferred text message delivers the code', async () => {
  const pool = await startChoicePool(['SMS_OTP'], {
    pool: { UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] },
  });
  await signUp({ username: phone, options: { userAttributes: {} } });
  await confirmSignUp({ username: phone, confirmationCode: pool.codeFor(phone) });
  const { nextStep } = await signIn({ username: phone, options: factorChoice('SMS_OTP') });
  expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_SMS_CODE');
  expect(await confirmSignIn({ challengeResponse: pool.codeFor(phone) })).toMatchObject({ isSignedIn: true });
});

test('Amplify chooses or prefers the password, plain or by SRP', async () => {
  await addUser(await startChoicePool(['PASSWORD', 'EMAIL_OTP']), { username });
  for (const way of ['PASSWORD', 'PASSWORD_SRP'] as const) {
    await signIn({ username, options: factorChoice() });
    await confirmSignIn({ challengeResponse: way });
    expect(await confirmSignIn({ challengeResponse: password })).toMatchObject({ isSignedIn: true });
    await signOut();
    expect(await signIn({ username, password, options: factorChoice(way) })).toMatchObject({
      isSignedIn: true,
    });
    await signOut();
  }
});

test('a preferred password that the request lacks is asked for', async () => {
  const pool = await startChoicePool(['PASSWORD']);
  await addUser(pool, { username });
  const { ChallengeName, Session } = await ask(pool, { PREFERRED_CHALLENGE: 'PASSWORD' });
  expect(ChallengeName).toBe('PASSWORD');
  await expect(choose(pool, Session, { PASSWORD: 'Wrong-horse-1' }, 'PASSWORD')).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  });
  const { AuthenticationResult } = await choose(pool, Session, { PASSWORD: password }, 'PASSWORD');
  expect(AuthenticationResult?.AccessToken).toBeTruthy();
});

test('a factor that was not offered cannot be chosen', async () => {
  const pool = await startChoicePool(['PASSWORD']);
  await addUser(pool, { username });
  const { Session } = await ask(pool, {});
  const refusal = { name: 'InvalidParameterException' };
  await expect(choose(pool, Session, { ANSWER: 'EMAIL_OTP' })).rejects.toMatchObject(refusal);
  const coded = await startChoicePool(['EMAIL_OTP']);
  await addUser(coded, { username });
  const offered = await ask(coded, {});
  expect(offered.AvailableChallenges).toEqual(['EMAIL_OTP']);
  const bySrp = { ANSWER: 'PASSWORD_SRP', SRP_A: 'abc' };
  await expect(choose(coded, offered.Session, bySrp)).rejects.toMatchObject(refusal);
  const byPassword = { PASSWORD: password };
  await expect(choose(coded, offered.Session, byPassword, 'PASSWORD')).rejects.toMatchObject(refusal);
});

test('a user with a second factor begins with the password', async () => {
  const pool = await startChoicePool(['PASSWORD', 'EMAIL_OTP'], {
    mfa: {
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::1:role/sms' } },
    },
  });
  await addUser(pool, { username, phone });
  expect((await ask(pool, {})).AvailableChallenges).toContain('EMAIL_OTP');
  const identity = { UserPoolId: pool.userPoolId, Username: username };
  await pool.aws.send(
    new AdminSetUserMFAPreferenceCommand({
      ...identity,
      SMSMfaSettings: { Enabled: true, PreferredMfa: true },
    }),
  );
  expect((await ask(pool, {})).AvailableChallenges).toEqual(['PASSWORD_SRP', 'PASSWORD']);
  const { ChallengeName } = await ask(pool, { PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: password });
  expect(ChallengeName).toBe('SMS_MFA');
});

test('an account that does not exist gets the same challenges as a real account, and no answer is right', async () => {
  const pool = await startChoicePool(['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN']);
  const stranger = { USERNAME: nobody };
  const { AvailableChallenges, Session } = await ask(pool, stranger);
  expect(AvailableChallenges).toEqual(['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP']);
  await expect(
    choose(pool, Session, { ...stranger, ANSWER: 'PASSWORD', PASSWORD: password }),
  ).rejects.toMatchObject({
    message: 'Incorrect username or password.',
  });
  const asked = await choose(pool, Session, { ...stranger, ANSWER: 'EMAIL_OTP' });
  expect(asked).toMatchObject({
    ChallengeName: 'EMAIL_OTP',
    ChallengeParameters: { CODE_DELIVERY_DESTINATION: 'n***@e***', CODE_DELIVERY_DELIVERY_MEDIUM: 'EMAIL' },
  });
  expect(pool.local.outbox.messages()).toEqual([]);
  await expect(
    choose(pool, asked.Session, { ...stranger, EMAIL_OTP_CODE: '12345678' }, 'EMAIL_OTP'),
  ).rejects.toMatchObject({ name: 'CodeMismatchException' });
});

test('a client that does not hide accounts answers that an account does not exist', async () => {
  const pool = await startChoicePool(['PASSWORD'], { client: { PreventUserExistenceErrors: 'LEGACY' } });
  await expect(ask(pool, {})).rejects.toMatchObject({ name: 'UserNotFoundException' });
});

test('clients and feature plans without choice-based sign-in refuse it', async () => {
  const pool = await startPool();
  await expect(ask(pool, {})).rejects.toMatchObject({
    message: 'USER_AUTH flow not enabled for this client',
  });
  const lite = await startChoicePool(['PASSWORD'], { pool: { UserPoolTier: 'LITE' } });
  await expect(ask(lite, {})).rejects.toMatchObject({ name: 'FeatureUnavailableInTierException' });
});

test('Amplify signs up without a password and is signed in after confirming the code', async () => {
  const pool = await startChoicePool(['PASSWORD', 'EMAIL_OTP']);
  const options = { userAttributes: { email: username }, autoSignIn: { authFlowType: 'USER_AUTH' as const } };
  await signUp({ username, options });
  const { nextStep } = await confirmSignUp({ username, confirmationCode: pool.codeFor(username) });
  expect(nextStep.signUpStep).toBe('COMPLETE_AUTO_SIGN_IN');
  expect(await autoSignIn()).toMatchObject({ isSignedIn: true });
  await signOut();
  expect((await ask(pool, {})).AvailableChallenges).toEqual(['EMAIL_OTP']);
});

test('an account that is not confirmed is sent to its confirmation', async () => {
  await startChoicePool(['PASSWORD', 'EMAIL_OTP']);
  await signUp({ username });
  const { nextStep } = await signIn({ username, options: factorChoice('EMAIL_OTP') });
  expect(nextStep.signInStep).toBe('CONFIRM_SIGN_UP');
});

test('the session of a confirmation signs in once, and only its own user', async () => {
  const pool = await startChoicePool(['EMAIL_OTP']);
  const signUpAs = async (Username: string) => {
    await pool.aws.send(new SignUpCommand({ ClientId: pool.clientId, Username }));
    const ConfirmationCode = pool.codeFor(Username);
    const confirm = { ClientId: pool.clientId, Username, ConfirmationCode };
    return (await pool.aws.send(new ConfirmSignUpCommand(confirm))).Session;
  };
  const session = await signUpAs(username);
  const other = await signUpAs(nobody);
  await expect(ask(pool, {}, other)).rejects.toMatchObject({ message: 'Invalid session for the user.' });
  expect((await ask(pool, {}, session)).AuthenticationResult?.IdToken).toBeTruthy();
  await expect(ask(pool, {}, session)).rejects.toThrow('session can only be used once');
});

// SignUp and ConfirmSignUp of the API reference: the Session of the one is input of the other.
test('a sign-up by password signs the user in after the confirmation, by the Session of SignUp', async () => {
  const pool = await startChoicePool(['PASSWORD']);
  const { ClientId, Username, Password } = {
    ClientId: pool.clientId,
    Username: username,
    Password: password,
  };
  const { Session } = await pool.aws.send(new SignUpCommand({ ClientId, Username, Password }));
  const other = await pool.aws.send(new SignUpCommand({ ClientId, Username: nobody, Password }));
  const confirm = (given: string | undefined, ConfirmationCode = pool.codeFor(Username)) =>
    pool.aws.send(new ConfirmSignUpCommand({ ClientId, Username, ConfirmationCode, Session: given }));
  await expect(confirm(other.Session)).rejects.toThrow('Invalid session for the user.');
  await expect(ask(pool, {}, Session)).rejects.toThrow('Invalid session for the user.');
  await expect(confirm(Session, '000000')).rejects.toMatchObject({ name: 'CodeMismatchException' });
  const confirmed = await confirm(Session);
  expect((await ask(pool, {}, confirmed.Session)).AuthenticationResult?.IdToken).toBeTruthy();
});

test('a pool whose only factor is the password requires a password at sign-up', async () => {
  const { aws, clientId } = await startChoicePool(['PASSWORD']);
  await expect(aws.send(new SignUpCommand({ ClientId: clientId, Username: username }))).rejects.toMatchObject(
    {
      name: 'InvalidParameterException',
    },
  );
});

test('a user who signed up without a password sets the first password without an old password', async () => {
  const pool = await startChoicePool(['PASSWORD', 'EMAIL_OTP']);
  await pool.aws.send(new SignUpCommand({ ClientId: pool.clientId, Username: username }));
  const confirm = { ClientId: pool.clientId, Username: username, ConfirmationCode: pool.codeFor(username) };
  const { Session } = await pool.aws.send(new ConfirmSignUpCommand(confirm));
  const { AuthenticationResult } = await ask(pool, {}, Session);
  const AccessToken = AuthenticationResult?.AccessToken ?? '';
  const change = new ChangePasswordCommand({ AccessToken, ProposedPassword: password });
  await pool.aws.send(change);
  await expect(pool.aws.send(change)).rejects.toThrow('Incorrect username or password.');
  const { ConfiguredUserAuthFactors } = await pool.aws.send(new GetUserAuthFactorsCommand({ AccessToken }));
  expect(ConfiguredUserAuthFactors).toEqual(['PASSWORD', 'EMAIL_OTP']);
});

test('a sign-in by a code has the same tokens as every other sign-in', async () => {
  const pool = await startChoicePool(['EMAIL_OTP']);
  await addUser(pool, { username });
  await signIn({ username, options: factorChoice('EMAIL_OTP') });
  await confirmSignIn({ challengeResponse: pool.codeFor(username) });
  expect((await fetchAuthSession()).tokens?.idToken?.payload.email).toBe(username);
});
