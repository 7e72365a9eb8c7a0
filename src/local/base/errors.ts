/** An exception of the API, with AWS's type and message. Clients decide by the type. */
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

/** Makes the exception for a parameter that is well-formed and not usable. */
export const invalidParameter = (message: string) => new CognitoError('InvalidParameterException', message);

/** Makes every other exception, with AWS's message. */
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
  attributeFixed: (name: string) => invalidParameter(`user.${name}: Attribute cannot be updated.\n`),
  attributeUnknown: (name: string) =>
    invalidParameter(`user.${name}: Attribute does not exist in the schema.\n`),
  attributeAlreadyProvided: (name: string) => notAuthorized(`Cannot modify an already provided ${name}`),
  wrongSecretHash: (clientId: string) => notAuthorized(`Unable to verify secret hash for client ${clientId}`),
  noSecretHash: (clientId: string) =>
    notAuthorized(`Client ${clientId} is configured with secret but SECRET_HASH was not received`),
  invalidSession: () => notAuthorized('Invalid session for the user.'),
  sessionExpired: () => notAuthorized('Invalid session for the user, session is expired.'),
  sessionsNotTracked: () =>
    new CognitoError('OperationNotEnabledException', 'Session tracking is not enabled for this user pool.'),
  sessionNotFound: () => new CognitoError('ResourceNotFoundException', 'Session does not exist.'),
  ownSession: () => notAuthorized('The current session cannot be revoked.'),
  invalidFeedback: () => notAuthorized('Invalid feedback token.'),
  addOnsOff: () => new CognitoError('UserPoolAddOnNotEnabledException', 'User pool add-ons are not enabled.'),
  wrongClientSecret: () => notAuthorized('Invalid client secret.'),
  sessionUsed: () => notAuthorized('Invalid session for the user, session can only be used once.'),
  invalidAccessToken: () => notAuthorized('Invalid Access Token'),
  accessTokenExpired: () => notAuthorized('Access Token has expired'),
  scopeMissing: () => notAuthorized('Access Token does not have required scopes'),
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
  aliasTaken: (name: string) =>
    new CognitoError('AliasExistsException', `Already found an entry for username ${name}`),
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
  groupNotFound: () => new CognitoError('ResourceNotFoundException', 'Group not found.'),
  groupExists: () => new CognitoError('GroupExistsException', 'A group with the name already exists.'),
  resourceServerNotFound: (id: string) =>
    new CognitoError('ResourceNotFoundException', `Resource server ${id} does not exist.`),
  providerNotFound: (name: string) =>
    new CognitoError('ResourceNotFoundException', `Identity provider ${name} does not exist.`),
  providerExists: (name: string) =>
    new CognitoError('DuplicateProviderException', `Identity provider ${name} already exists.`),
  domainNotFound: () => new CognitoError('ResourceNotFoundException', 'No such domain or user pool exists.'),
  brandingNotFound: (id: string) =>
    new CognitoError('ResourceNotFoundException', `Managed login branding ${id} does not exist.`),
  brandingExists: (clientId: string) =>
    new CognitoError(
      'ManagedLoginBrandingExistsException',
      `Managed login branding already exists for client ${clientId}.`,
    ),
  termsNotFound: (id: string) => new CognitoError('ResourceNotFoundException', `Terms ${id} do not exist.`),
  termsExist: (name: string) =>
    new CognitoError('TermsExistsException', `Terms ${name} already exist for this client.`),
  resourceNotFound: (arn: string) =>
    new CognitoError('ResourceNotFoundException', `Resource ${arn} does not exist.`),
  deviceNotFound: () => new CognitoError('ResourceNotFoundException', 'Device does not exist.'),
  scopeNotFound: (scope: string) =>
    new CognitoError('ScopeDoesNotExistException', `Invalid scope requested: ${scope}`),
  invalidOAuthFlow: (message: string) => new CognitoError('InvalidOAuthFlowException', message),
  flowNotEnabled: (flow: string) => {
    if (flow === 'ADMIN_USER_PASSWORD_AUTH') return invalidParameter('Auth flow not enabled for this client');
    return flow === 'USER_SRP_AUTH' || flow === 'CUSTOM_AUTH'
      ? invalidParameter(`${flow} is not enabled for the client.`)
      : invalidParameter(`${flow} flow not enabled for this client`);
  },
  unsupportedFlow: () => invalidParameter('Initiate Auth method not supported.'),
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

  lambdaRefused: (trigger: string, reason: string) =>
    new CognitoError('UserLambdaValidationException', `${trigger} failed with error ${reason}.`),
  lambdaUnreachable: (trigger: string, reason: string) =>
    new CognitoError('UnexpectedLambdaException', `${trigger} invocation failed due to error ${reason}.`),
  lambdaNotConfigured: () =>
    new CognitoError('UnexpectedLambdaException', 'null invocation failed due to configuration.'),
  lambdaAnsweredNoJson: () =>
    new CognitoError('InvalidLambdaResponseException', 'Invalid lambda function output : Invalid JSON'),
  lambdaAnsweredNonsense: () =>
    new CognitoError('InvalidLambdaResponseException', 'Unrecognizable lambda output'),

  serialization: (message: string) => new CognitoError('SerializationException', message),
  unknownOperation: (message: string) => new CognitoError('UnknownOperationException', message),
  tooLarge: () => new CognitoError('RequestEntityTooLargeException', 'Request size limit exceeded', 413),
  invalidSelection: () => invalidParameter('Selected challenge is not available.'),
  notInTier: (feature: string) =>
    new CognitoError(
      'FeatureUnavailableInTierException',
      `${feature} is not available in the feature plan of this user pool.`,
    ),
  deviceExists: () => new CognitoError('DeviceKeyExistsException', 'Device already exists.'),
  passkeysOff: () =>
    new CognitoError('WebAuthnNotEnabledException', 'Passkeys are not enabled for this user pool.'),
  passkeysNotConfigured: () =>
    new CognitoError(
      'WebAuthnConfigurationMissingException',
      'The user pool has neither a relying party id nor a domain.',
    ),
  passkeyChallengeNotFound: () =>
    new CognitoError(
      'WebAuthnChallengeNotFoundException',
      'The passkey challenge was not found or has expired.',
    ),
  passkeyClient: () =>
    new CognitoError(
      'WebAuthnClientMismatchException',
      'The access token is for another app client than the one that registration was started with.',
    ),
  passkeyOrigin: () =>
    new CognitoError(
      'WebAuthnOriginNotAllowedException',
      'The origin of the passkey does not align with the relying party id of the user pool.',
    ),
  passkeyRelyingParty: () =>
    new CognitoError(
      'WebAuthnRelyingPartyMismatchException',
      'The passkey is for another relying party id than that of the user pool.',
    ),
  passkeyNotSupported: () =>
    new CognitoError('WebAuthnCredentialNotSupportedException', 'The passkey is not supported.'),
  tooManyPasskeys: () => new CognitoError('LimitExceededException', 'A user can have at most 20 passkeys.'),
  passkeyNotFound: () => new CognitoError('ResourceNotFoundException', 'Passkey does not exist.'),

  // Not a status that clients repeat: the change was made, and a second one would be refused or made twice.
  notKept: (reason: string) => new CognitoError('InternalErrorException', reason, 507),
  internal: () => new CognitoError('InternalErrorException', 'An internal error occurred.', 500),
} as const;
