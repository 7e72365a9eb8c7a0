import { describe, expect, test } from 'vitest';
import type { FailureCode, OperationName } from '../../core/index.js';
import { english } from '../../testing/AllWords.js';
import { toFailure } from './toFailure.js';

/** Every exception that Cognito documents for the operations of a client. */
const ofCognito = [
  'InternalErrorException',
  'InvalidParameterException',
  'NotAuthorizedException',
  'OperationNotEnabledException',
  'ResourceNotFoundException',
  'TooManyRequestsException',
  'LimitExceededException',
  'UserNotFoundException',
  'InvalidLambdaResponseException',
  'TooManyFailedAttemptsException',
  'UnexpectedLambdaException',
  'UserLambdaValidationException',
  'CodeDeliveryFailureException',
  'InvalidPasswordException',
  'InvalidSmsRoleAccessPolicyException',
  'InvalidSmsRoleTrustRelationshipException',
  'UsernameExistsException',
  'UserNotConfirmedException',
  'AliasExistsException',
  'InvalidUserPoolConfigurationException',
  'FeatureUnavailableInTierException',
  'InvalidEmailRoleAccessPolicyException',
  'MFAMethodNotFoundException',
  'PasswordResetRequiredException',
  'UnsupportedOperationException',
  'UserPoolAddOnNotEnabledException',
  'CodeMismatchException',
  'ExpiredCodeException',
  'PasswordHistoryPolicyViolationException',
  'SoftwareTokenMFANotFoundException',
  'ConcurrentModificationException',
  'ForbiddenException',
  'WebAuthnChallengeNotFoundException',
  'WebAuthnClientMismatchException',
  'WebAuthnCredentialNotSupportedException',
  'WebAuthnNotEnabledException',
  'WebAuthnOriginNotAllowedException',
  'WebAuthnRelyingPartyMismatchException',
  'DeviceKeyExistsException',
  'RefreshTokenReuseException',
  'UnauthorizedException',
  'UnsupportedTokenTypeException',
  'WebAuthnConfigurationMissingException',
  'EnableSoftwareTokenMFAException',
  'TokenRevokedException',
];

/** Every exception that Amplify makes itself. */
const ofAmplify = [
  'EmptySignInUsername',
  'EmptySignInPassword',
  'CustomAuthSignInPassword',
  'EmptySignUpUsername',
  'EmptySignUpPassword',
  'EmptyConfirmSignUpUsername',
  'EmptyConfirmSignUpCode',
  'EmptyresendSignUpCodeUsername',
  'EmptyChallengeResponse',
  'EmptyConfirmResetPasswordUsername',
  'EmptyConfirmResetPasswordNewPassword',
  'EmptyConfirmResetPasswordConfirmationCode',
  'EmptyResetPasswordUsername',
  'EmptyVerifyTOTPSetupCode',
  'EmptyConfirmUserAttributeCode',
  'IncorrectMFAMethod',
  'EmptyUpdatePassword',
  'InvalidPreferredChallenge',
  'UserUnAuthenticatedException',
  'UserAlreadyAuthenticatedException',
  'DeviceMetadataNotFoundException',
  'AutoSignInException',
  'InvalidRedirectException',
  'InvalidPreferredRedirectUrlException',
  'InvalidOriginException',
  'InvalidAppSchemeException',
  'OAuthSignOutException',
  'TokenRefreshException',
  'UnexpectedSignInInterruptionException',
  'SignInException',
  'OAuthSignInException',
  'oauthSignInError',
  'SetUpTOTPException',
  'InvalidUserPoolId',
  'InvalidIdentityPoolIdException',
  'AuthUserPoolException',
  'OAuthNotConfigureException',
  'NoAmplifyContextError',
  'InvalidAmplifyContextError',
  'EmptyUserIdForSRPException',
  'iatNotFoundException',
  'InvalidTokens',
  'InvalidAuthTokens',
  'Unknown',
  'UnknownError',
  'NetworkError',
  'MissingPolyfill',
  'PasskeyNotSupported',
  'PasskeyAlreadyExists',
  'InvalidPasskeyRegistrationOptions',
  'InvalidPasskeyAuthenticationOptions',
  'RelyingPartyMismatch',
  'PasskeyRegistrationFailed',
  'PasskeyRetrievalFailed',
  'PasskeyRegistrationCanceled',
  'PasskeyAuthenticationCanceled',
  'PasskeyOperationAborted',
];

test.each([...ofCognito, ...ofAmplify])('the exception %s has a code of its own', (name) => {
  const { code } = toFailure(exception(name, 'A message that is not listed.'), 'signUp');
  expect(code).not.toBe('unknown');
  expect(english.failures[code]).toMatch(/\w.*\.$/);
});

test('every code of a failure has a text', () => {
  // Does not compile when a code is missing.
  const words: Record<FailureCode, string> = english.failures;
  expect(Object.values(words).every(Boolean)).toBe(true);
});

const byMessage: [name: string, message: string, code: FailureCode][] = [
  ['NotAuthorizedException', 'Incorrect username or password.', 'wrongCredentials'],
  ['NotAuthorizedException', 'Password attempts exceeded', 'tooManyAttempts'],
  ['NotAuthorizedException', 'Unable to login because of security reasons.', 'blocked'],
  ['NotAuthorizedException', 'User is disabled.', 'userDisabled'],
  ['NotAuthorizedException', 'Refresh Token has been revoked', 'notSignedIn'],
  ['NotAuthorizedException', 'Refresh Token has expired', 'notSignedIn'],
  ['NotAuthorizedException', 'Invalid session for the user.', 'sessionExpired'],
  ['NotAuthorizedException', 'Invalid session for the user, session is expired.', 'sessionExpired'],
  ['NotAuthorizedException', 'Access Token has expired', 'notSignedIn'],
  ['NotAuthorizedException', 'Access Token has been revoked', 'notSignedIn'],
  [
    'NotAuthorizedException',
    'Temporary password has expired and must be reset by an administrator.',
    'temporaryPasswordExpired',
  ],
  ['NotAuthorizedException', 'SignUp is not permitted for this user pool', 'signUpClosed'],
  ['NotAuthorizedException', 'User cannot be confirmed. Current status is CONFIRMED', 'alreadyConfirmed'],
  ['NotAuthorizedException', 'Unable to verify secret hash for client 3n4b5urk', 'misconfigured'],
  ['UserNotFoundException', 'User does not exist.', 'wrongCredentials'],
  ['UserNotFoundException', 'Username/client id combination not found.', 'wrongCredentials'],
  ['UsernameExistsException', 'User already exists', 'usernameTaken'],
  ['UsernameExistsException', 'An account with the given email already exists.', 'usernameTaken'],
  ['AliasExistsException', 'An account with the given email already exists.', 'contactTaken'],
  ['CodeMismatchException', 'Invalid verification code provided, please try again.', 'wrongCode'],
  ['CodeMismatchException', 'Code mismatch', 'wrongCode'],
  ['EnableSoftwareTokenMFAException', 'Code mismatch', 'wrongCode'],
  ['ExpiredCodeException', 'Invalid code provided, please request a code again.', 'expiredCode'],
  ['ExpiredCodeException', 'Your software token has already been used once.', 'usedCode'],
  ['LimitExceededException', 'Attempt limit exceeded, please try after some time.', 'limitExceeded'],
  ['InvalidParameterException', 'Invalid phone number format', 'invalidPhoneNumber'],
  ['InvalidParameterException', 'Invalid email address format.', 'invalidEmail'],
  ['InvalidParameterException', 'Username should be an email.', 'invalidEmail'],
  [
    'InvalidParameterException',
    'Cannot reset password for the user as there is no registered/verified email or phone_number',
    'noVerifiedContact',
  ],
  ['InvalidParameterException', 'User is already confirmed.', 'alreadyConfirmed'],
  ['InvalidParameterException', 'Software Token MFA has not been enabled by the userPool', 'mfaUnavailable'],
  [
    'InvalidParameterException',
    'Attributes did not conform to the schema: name: The attribute is required\n',
    'missingValue',
  ],
  ['InvalidParameterException', 'USER_SRP_AUTH is not enabled for the client.', 'misconfigured'],
  ['InvalidParameterException', 'Something about nothing.', 'invalidInput'],
  ['UserNotConfirmedException', 'User is not confirmed.', 'userNotConfirmed'],
  ['PasswordResetRequiredException', 'Password reset required for the user', 'passwordResetRequired'],
  ['ResourceNotFoundException', 'Device does not exist.', 'deviceUnknown'],
  ['ResourceNotFoundException', 'User pool client 3n4b5urk does not exist.', 'misconfigured'],
  ['SignInException', 'Cannot initiate MFA setup from available types: SMS', 'phoneNeeded'],
  ['SignInException', 'signIn was not called before confirmSignIn.', 'sessionExpired'],
  ['SyntaxError', 'Unexpected token < in JSON', 'unavailable'],
  ['TypeError', 'Failed to fetch', 'network'],
  ['TypeError', 'undefined is not a function', 'unknown'],
];

test.each(byMessage)('%s with the message "%s" is %s', (name, message, code) => {
  expect(toFailure(exception(name, message), 'signUp').code).toBe(code);
});

describe('a refusal whose message decides nothing', () => {
  const refusals: [OperationName | 'signOut', FailureCode][] = [
    ['signIn', 'wrongCredentials'],
    ['answerChallenge', 'sessionExpired'],
    ['requestReset', 'refused'],
    ['loadMfaMethods', 'notSignedIn'],
    ['signOut', 'notSignedIn'],
  ];
  test.each(refusals)('is in %s: %s', (operation, code) => {
    expect(toFailure(exception('NotAuthorizedException', ''), operation).code).toBe(code);
  });
});

describe('the field of a failure', () => {
  const fields: [name: string, message: string, OperationName, field: string | undefined][] = [
    ['CodeMismatchException', '', 'answerChallenge', 'code'],
    ['ExpiredCodeException', '', 'confirmReset', 'code'],
    ['InvalidPasswordException', '', 'signUp', 'password'],
    ['InvalidPasswordException', '', 'confirmReset', 'newPassword'],
    ['PasswordHistoryPolicyViolationException', '', 'confirmReset', 'newPassword'],
    ['UsernameExistsException', '', 'signUp', 'username'],
    ['InvalidParameterException', 'Invalid phone number format', 'signUp', 'phone_number'],
    ['InvalidParameterException', 'Invalid email address format.', 'signUp', 'email'],
    ['NetworkError', '', 'signIn', undefined],
  ];
  test.each(fields)('is after %s "%s" in %s: %s', (name, message, operation, field) => {
    expect(toFailure(exception(name, message), operation).field).toBe(field);
  });
});

describe('the message of a trigger', () => {
  const ofTriggers: [name: string, message: string, words: string | undefined][] = [
    [
      'UserLambdaValidationException',
      'PreSignUp failed with error Use your work email.',
      'Use your work email',
    ],
    [
      'UserLambdaValidationException',
      'PreSignUp failed with error Use your work email..',
      'Use your work email.',
    ],
    ['UserLambdaValidationException', 'PreAuthentication failed with error Not today!.', 'Not today!'],
    ['UserLambdaValidationException', 'CustomMessage failed with error one\ntwo.', 'one\ntwo'],
    [
      'NotAuthorizedException',
      'PreAuthentication failed with error No session for you.',
      'No session for you',
    ],
    ['UserLambdaValidationException', 'PreSignUp failed with error <img src=x>.', '<img src=x>'],
    ['UserLambdaValidationException', 'PreSignUp failed with error .', undefined],
    ['UserLambdaValidationException', 'PreSignUp failed with error null.', undefined],
    ['UserLambdaValidationException', 'Something else.', undefined],
  ];
  test.each(ofTriggers)('is in %s "%s": %j', (name, message, words) => {
    expect(toFailure(exception(name, message), 'signUp')).toMatchObject({ code: 'refused' });
    expect(toFailure(exception(name, message), 'signUp').message).toBe(words);
  });

  test('is not AWS’s own message about a trigger that breaks', () => {
    const message = 'PreSignUp invocation failed due to error Socket timeout while invoking Lambda function.';
    const failure = toFailure(exception('UnexpectedLambdaException', message), 'signUp');
    expect(failure.code).toBe('unavailable');
    expect(failure.message).toBeUndefined();
  });
});

test('an unknown exception keeps its cause', () => {
  const cause = exception('NotListedException', 'x');
  expect(toFailure(cause, 'signIn')).toEqual({ code: 'unknown', cause });
  expect(toFailure('a string', 'signIn')).toEqual({ code: 'unknown', cause: 'a string' });
});

function exception(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

test.each(['constructor', '__proto__', 'toString'])('an exception called %s is unknown', (name) => {
  const cause = Object.assign(new Error('Something else.'), { name });
  expect(toFailure(cause, 'signIn')).toEqual({ code: 'unknown', cause });
});

test('a message of a trigger is cut before it is read: a pattern takes seconds over 64,000 spaces', () => {
  const long = new Error(`PreSignUp failed with error Closed.${' '.repeat(64_000)}Until May.`);
  expect(toFailure(long, 'signUp')).toMatchObject({ code: 'refused', message: 'Closed' });
  const words = new Error(`PreSignUp failed with error ${'closed '.repeat(1000)}`);
  expect(toFailure(words, 'signUp').message?.length).toBeLessThanOrEqual(2000);
});
