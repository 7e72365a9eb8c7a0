import type { FailureCode } from '../../core/index.js';

/** The exceptions behind each failure, by name without the `Exception` that most of them end in. */
const names: Readonly<Partial<Record<FailureCode, string>>> = {
  // Only `disclosure="specific"` reveals that an account does not exist.
  wrongCredentials: 'UserNotFound',
  tooManyAttempts: 'TooManyFailedAttempts',
  limitExceeded: 'LimitExceeded',
  tooManyRequests: `Busy TooManyRequests Throttling ThrottlingException Throttled RequestThrottled RequestLimitExceeded
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
  // Amplify's `autoSignIn` failed: the account is confirmed, and the person signs in by hand.
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
  // Browsers report a person who turned back and a timeout alike.
  passkeyCancelled: 'PasskeyRegistrationCanceled PasskeyAuthenticationCanceled',
  passkeyAborted: 'PasskeyOperationAborted WebAuthnChallengeNotFound',
  passkeyUnsupported: 'PasskeyNotSupported WebAuthnCredentialNotSupported NotSupportedError ConstraintError',
  passkeyExists: 'PasskeyAlreadyExists',
  passkeyNotEnabled: 'WebAuthnNotEnabled WebAuthnConfigurationMissing',
  passkeyWrongSite: 'RelyingPartyMismatch WebAuthnOriginNotAllowed WebAuthnRelyingPartyMismatch',
  passkeyFailed: `PasskeyRegistrationFailed PasskeyRetrievalFailed InvalidPasskeyRegistrationOptions
    InvalidPasskeyAuthenticationOptions WebAuthnClientMismatch NotReadableError`,
  redirectFailed: 'OAuthSignIn oauthSignInError OAuthSignOut',
  network: 'NetworkError AbortError',
  noAnswer: 'NoAnswer TimeoutError RequestTimeout',
  unavailable: `Down InvalidAnswer InternalError InternalServerError ServiceUnavailable ConcurrentModification OperationNotEnabled
    UnexpectedLambda InvalidLambdaResponse UnexpectedSignInInterruption EmptyUserIdForSRP iatNotFound InvalidTokens
    InvalidAuthTokens Unknown UnknownError SyntaxError`,
  misconfigured: `UnknownChallenge ResourceNotFound InvalidUserPoolConfiguration FeatureUnavailableInTier UserPoolAddOnNotEnabled
    UnsupportedOperation InvalidSmsRoleAccessPolicy InvalidSmsRoleTrustRelationship InvalidEmailRoleAccessPolicy
    CustomAuthSignInPassword InvalidPreferredChallenge InvalidRedirect InvalidPreferredRedirectUrl InvalidOrigin
    InvalidAppScheme OAuthNotConfigure InvalidUserPoolId InvalidIdentityPoolId AuthUserPool NoAmplifyContextError
    InvalidAmplifyContextError MissingPolyfill`,
};

/** What each exception of Cognito, of Amplify and of its passkey ceremonies means for the person. */
export const codeByName: ReadonlyMap<string, FailureCode> = new Map(
  // `Object.entries` forgets that the keys are codes.
  Object.entries(names).flatMap(([code, list]) =>
    list.split(/\s+/).map((name) => [name, code as FailureCode] as const),
  ),
);
