import type { FailureCode } from '../../core/index.js';

/** The exceptions behind each failure, by name without the `Exception` that most of them end in. */
const names: Readonly<Partial<Record<FailureCode, string>>> = {
  // Whether an account exists stays between it and its owner.
  wrongCredentials: 'UserNotFound',
  tooManyAttempts: 'TooManyFailedAttempts',
  limitExceeded: 'LimitExceeded',
  tooManyRequests: `TooManyRequests Throttling ThrottlingException Throttled RequestThrottled RequestLimitExceeded
    SlowDown BandwidthLimitExceeded`,
  userNotConfirmed: 'UserNotConfirmed',
  passwordResetRequired: 'PasswordResetRequired',
  usernameTaken: 'UsernameExists',
  contactTaken: 'AliasExists',
  weakPassword: 'InvalidPassword',
  passwordReused: 'PasswordHistoryPolicyViolation',
  wrongCode: 'CodeMismatch EnableSoftwareTokenMFA',
  expiredCode: 'ExpiredCode',
  sessionExpired: 'SignIn',
  codeNotSent: 'CodeDeliveryFailure',
  // Amplify could not go on by itself: the account is there, the person signs in by hand.
  alreadyConfirmed: 'AutoSignIn',
  invalidInput: 'InvalidParameter',
  missingInput: `EmptySignInUsername EmptySignInPassword EmptySignUpUsername EmptySignUpPassword
    EmptyConfirmSignUpUsername EmptyConfirmSignUpCode EmptyresendSignUpCodeUsername EmptyResendSignUpCodeUsername
    EmptyChallengeResponse EmptyConfirmResetPasswordUsername EmptyConfirmResetPasswordNewPassword
    EmptyConfirmResetPasswordConfirmationCode EmptyResetPasswordUsername EmptyVerifyTOTPSetupCode
    EmptyConfirmUserAttributeCode EmptyUpdatePassword`,
  refused: 'NotAuthorized UserLambdaValidation',
  blocked: 'Forbidden',
  mfaUnavailable: 'MFAMethodNotFound SoftwareTokenMFANotFound IncorrectMFAMethod SetUpTOTP',
  notSignedIn: `UserUnAuthenticated Unauthorized TokenRefresh TokenRevoked RefreshTokenReuse UnsupportedTokenType
    NoSessionFound`,
  alreadySignedIn: 'UserAlreadyAuthenticated',
  deviceUnknown: 'DeviceMetadataNotFound DeviceKeyExists',
  // Browsers do not tell a person who turned back from one who did nothing in time.
  passkeyCancelled: 'PasskeyRegistrationCanceled PasskeyAuthenticationCanceled',
  passkeyAborted: 'PasskeyOperationAborted WebAuthnChallengeNotFound',
  passkeyUnsupported: 'PasskeyNotSupported WebAuthnCredentialNotSupported NotSupportedError ConstraintError',
  passkeyExists: 'PasskeyAlreadyExists',
  passkeyNotEnabled: 'WebAuthnNotEnabled WebAuthnConfigurationMissing',
  passkeyWrongSite: 'RelyingPartyMismatch WebAuthnOriginNotAllowed WebAuthnRelyingPartyMismatch',
  passkeyFailed: `PasskeyRegistrationFailed PasskeyRetrievalFailed InvalidPasskeyRegistrationOptions
    InvalidPasskeyAuthenticationOptions WebAuthnClientMismatch NotReadableError`,
  redirectFailed: 'OAuthSignIn oauthSignInError OAuthSignOut',
  network: 'NetworkError TimeoutError AbortError RequestTimeout',
  unavailable: `InternalError InternalServerError ServiceUnavailable ConcurrentModification OperationNotEnabled
    UnexpectedLambda InvalidLambdaResponse UnexpectedSignInInterruption EmptyUserIdForSRP iatNotFound InvalidTokens
    InvalidAuthTokens Unknown UnknownError SyntaxError`,
  misconfigured: `ResourceNotFound InvalidUserPoolConfiguration FeatureUnavailableInTier UserPoolAddOnNotEnabled
    UnsupportedOperation InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship InvalidEmailRoleAccessPolicy
    CustomAuthSignInPassword InvalidPreferredChallenge InvalidRedirect InvalidPreferredRedirectUrl InvalidOrigin
    InvalidAppScheme OAuthNotConfigure InvalidUserPoolId InvalidIdentityPoolId AuthUserPool NoAmplifyContextError
    InvalidAmplifyContextError MissingPolyfill`,
};

/** What each exception of Cognito, of Amplify and of its passkey ceremonies means for the person. */
export const codeByName: Readonly<Record<string, FailureCode>> = Object.fromEntries(
  // `Object.entries` forgets that the keys are codes.
  Object.entries(names).flatMap(([code, list]) =>
    list.split(/\s+/).map((name) => [name, code as FailureCode]),
  ),
);
