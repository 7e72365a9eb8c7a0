/** An exception of the API: its type is what clients decide by, its message the words that AWS uses. */
export class CognitoError extends Error {
  override readonly name = 'CognitoError';
  readonly type: string;
  readonly status: number;

  constructor(type: string, message: string, status = 400) {
    super(message);
    this.type = type;
    this.status = status;
  }
}

const notAuthorized = (message: string) => new CognitoError('NotAuthorizedException', message);

/** A parameter that is well-formed but cannot be used. */
export const invalidParameter = (message: string) => new CognitoError('InvalidParameterException', message);

/** Every other exception, in AWS's own words. */
export const errors = {
  wrongCredentials: () => notAuthorized('Incorrect username or password.'),
  lockedOut: () => notAuthorized('Password attempts exceeded'),
  userDisabled: () => notAuthorized('User is disabled.'),
  temporaryPasswordExpired: () =>
    notAuthorized('Temporary password has expired and must be reset by an administrator.'),
  signUpClosed: () => notAuthorized('SignUp is not permitted for this user pool'),
  cannotBeConfirmed: (status: string) =>
    notAuthorized(`User cannot be confirmed. Current status is ${status}`),
  cannotBeReset: () => notAuthorized('User password cannot be reset in the current state.'),
  recoveryByAdminOnly: () => notAuthorized('Contact administrator to reset password.'),
  unauthorizedAttribute: () => notAuthorized('A client attempted to write unauthorized attribute'),
  attributeAlreadyProvided: (name: string) => notAuthorized(`Cannot modify an already provided ${name}`),
  wrongSecretHash: (clientId: string) => notAuthorized(`Unable to verify secret hash for client ${clientId}`),
  noSecretHash: (clientId: string) =>
    notAuthorized(`Client ${clientId} is configured with secret but SECRET_HASH was not received`),
  invalidSession: () => notAuthorized('Invalid session for the user.'),
  sessionExpired: () => notAuthorized('Invalid session for the user, session is expired.'),
  sessionUsed: () => notAuthorized('Invalid session for the user, session can only be used once.'),
  invalidAccessToken: () => notAuthorized('Invalid Access Token'),
  accessTokenExpired: () => notAuthorized('Access Token has expired'),
  accessTokenRevoked: () => notAuthorized('Access Token has been revoked'),
  invalidRefreshToken: () => notAuthorized('Invalid Refresh Token'),
  refreshTokenExpired: () => notAuthorized('Refresh Token has expired'),
  refreshTokenRevoked: () => notAuthorized('Refresh Token has been revoked'),

  refreshTokenReused: () =>
    new CognitoError('RefreshTokenReuseException', 'Refresh token has been invalidated by rotation.'),
  userNotFound: () => new CognitoError('UserNotFoundException', 'User does not exist.'),
  userAndClientNotFound: () =>
    new CognitoError('UserNotFoundException', 'Username/client id combination not found.'),
  userNotConfirmed: () => new CognitoError('UserNotConfirmedException', 'User is not confirmed.'),
  resetRequired: () =>
    new CognitoError('PasswordResetRequiredException', 'Password reset required for the user'),
  usernameTaken: () => new CognitoError('UsernameExistsException', 'User already exists'),
  contactTakenAtSignUp: (kind: string) =>
    new CognitoError('UsernameExistsException', `An account with the given ${kind} already exists.`),
  contactTaken: (kind: string) =>
    new CognitoError('AliasExistsException', `An account with the given ${kind} already exists.`),
  weakPassword: (reason: string) =>
    new CognitoError('InvalidPasswordException', `Password did not conform with policy: ${reason}`),
  passwordReused: () =>
    new CognitoError('PasswordHistoryPolicyViolationException', 'Password has previously been used'),

  wrongCode: () =>
    new CognitoError('CodeMismatchException', 'Invalid verification code provided, please try again.'),
  wrongMfaCode: () => new CognitoError('CodeMismatchException', 'Invalid code or auth state for the user.'),
  wrongTotpCode: () => new CognitoError('CodeMismatchException', 'Invalid code received for user'),
  wrongFirstTotpCode: () => new CognitoError('EnableSoftwareTokenMFAException', 'Code mismatch'),
  expiredCode: () =>
    new CognitoError('ExpiredCodeException', 'Invalid code provided, please request a code again.'),
  usedTotpCode: () =>
    new CognitoError('ExpiredCodeException', 'Your software token has already been used once.'),
  totpNotOffered: () =>
    new CognitoError(
      'SoftwareTokenMFANotFoundException',
      'Software Token MFA has not been enabled by the userPool',
    ),
  mfaMethodNotFound: () =>
    new CognitoError('MFAMethodNotFoundException', 'No MFA mechanism registerd in the account.'),
  noPossibleMfa: () =>
    new CognitoError(
      'InvalidUserPoolConfigurationException',
      'No MFA method can be used or set up for the user.',
    ),

  limitExceeded: () =>
    new CognitoError('LimitExceededException', 'Attempt limit exceeded, please try after some time.'),
  tooManyRequests: () => new CognitoError('TooManyRequestsException', 'Rate exceeded'),
  poolNotFound: (id: string) =>
    new CognitoError('ResourceNotFoundException', `User pool ${id} does not exist.`),
  clientNotFound: (id: string) =>
    new CognitoError('ResourceNotFoundException', `User pool client ${id} does not exist.`),
  notInvited: (username: string) =>
    new CognitoError(
      'UnsupportedUserStateException',
      `Resend not possible. ${username} status is not FORCE_CHANGE_PASSWORD`,
    ),
  unsupportedToken: () =>
    new CognitoError(
      'UnsupportedTokenTypeException',
      'Unsupported token type, only refresh tokens are revoked.',
    ),
  revocationOff: () =>
    new CognitoError(
      'UnsupportedOperationException',
      'Revoke token operation is not enabled for this client.',
    ),
  foreignToken: () => new CognitoError('UnauthorizedException', 'The token was not issued to this client.'),

  serialization: (message: string) => new CognitoError('SerializationException', message),
  unknownOperation: (message: string) => new CognitoError('UnknownOperationException', message),
  tooLarge: () => new CognitoError('RequestEntityTooLargeException', 'Request size limit exceeded', 413),
  internal: () => new CognitoError('InternalErrorException', 'An internal error occurred.', 500),
} as const;
