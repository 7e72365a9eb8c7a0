import { CognitoError } from '../base/errors.js';

const notAuthorized = (message: string) => new CognitoError('NotAuthorizedException', message);

/** Makes the exceptions of identity pools, with AWS's messages. */
export const identityErrors = {
  poolNotFound: (id: string) =>
    new CognitoError('ResourceNotFoundException', `IdentityPool '${id}' not found.`),
  identityNotFound: (id: string) =>
    new CognitoError('ResourceNotFoundException', `Identity '${id}' not found.`),
  noGuests: () => notAuthorized('Unauthenticated access is not supported for this identity pool.'),
  forbidden: (id: string) => notAuthorized(`Access to Identity '${id}' is forbidden.`),
  unknownProvider: () => notAuthorized('Token is not from a supported provider of this identity pool.'),
  invalidToken: (reason: string) => notAuthorized(`Invalid login token. ${reason}`),
  conflict: () =>
    new CognitoError('ResourceConflictException', 'Logins conflict: they belong to different identities.'),
  noRole: () =>
    new CognitoError(
      'InvalidIdentityPoolConfigurationException',
      'Invalid identity pool configuration. Check assigned IAM roles for this pool.',
    ),
  ambiguousRole: () => notAuthorized('Ambiguous role mapping: no role could be determined for the user.'),
  roleNotAllowed: () => notAuthorized('The custom role is not among the roles of the token.'),
} as const;
