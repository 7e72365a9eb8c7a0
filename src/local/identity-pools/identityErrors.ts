import { CognitoError, invalidParameter } from '../base/errors.js';

const notAuthorized = (message: string) => new CognitoError('NotAuthorizedException', message);
const notFound = (message: string) => new CognitoError('ResourceNotFoundException', message);
const conflict = (message: string) => new CognitoError('ResourceConflictException', message);

/** Makes the exceptions of identity pools, with AWS's messages. */
export const identityErrors = {
  poolNotFound: (id: string) => notFound(`IdentityPool '${id}' not found.`),
  identityNotFound: (id: string) => notFound(`Identity '${id}' not found.`),
  resourceNotFound: (arn: string) => notFound(`Resource '${arn}' not found.`),
  developerUserNotFound: () => notFound('The developer user identifier is not linked to an identity.'),
  noGuests: () => notAuthorized('Unauthenticated access is not supported for this identity pool.'),
  forbidden: (id: string) => notAuthorized(`Access to Identity '${id}' is forbidden.`),
  otherLogins: () =>
    notAuthorized(
      "Logins don't match. Please include at least one valid login for this identity or identity pool.",
    ),
  unknownProvider: () => notAuthorized('Token is not from a supported provider of this identity pool.'),
  notPublicProvider: () => invalidParameter('Please provide a valid public provider.'),
  notDeveloperProvider: (name: string) =>
    invalidParameter(`${name} is not the developer provider of this identity pool.`),
  fixedDeveloperProvider: () => invalidParameter('The developer provider name cannot be changed.'),
  invalidToken: (reason: string) => notAuthorized(`Invalid login token. ${reason}`),
  inactiveToken: () => notAuthorized('Token is inactive'),
  classicFlowOff: () => invalidParameter('Basic (classic) flow is not enabled, please use enhanced flow.'),
  conflict: () => conflict('Logins conflict: they belong to different identities.'),
  otherIdentity: () => conflict('The developer user identifier is linked to another identity.'),
  developerUserRegistered: () =>
    new CognitoError(
      'DeveloperUserAlreadyRegisteredException',
      'The developer user identifier is already registered under a different identity.',
    ),
  tooManyLogins: () => invalidParameter('An identity can have at most 20 linked logins.'),
  noDeveloperUserOrIdentity: () => invalidParameter('IdentityId or DeveloperUserIdentifier is required.'),
  incompleteMapping: (provider: string, member: string) =>
    invalidParameter(`The role mapping of ${provider} requires ${member}.`),
  noRole: () =>
    new CognitoError(
      'InvalidIdentityPoolConfigurationException',
      'Invalid identity pool configuration. Check assigned IAM roles for this pool.',
    ),
  ambiguousRole: () => notAuthorized('Ambiguous role mapping: no role could be determined for the user.'),
  roleNotAllowed: () => notAuthorized('The custom role is not among the roles of the token.'),
} as const;
