const accounts =
  'DeleteUser GetUser GetUserAttributeVerificationCode UpdateUserAttributes VerifyUserAttribute';
const devices = 'ConfirmDevice ForgetDevice GetDevice ListDevices UpdateDeviceStatus';
const factors = 'AssociateSoftwareToken GetUserAuthFactors SetUserMFAPreference SetUserSettings';
const passkeys = 'CompleteWebAuthnRegistration DeleteWebAuthnCredential ListWebAuthnCredentials';
const passwords = 'ChangePassword ConfirmForgotPassword ForgotPassword';
const sessions = 'GetTokensFromRefreshToken GlobalSignOut ListUserSessions RevokeToken RevokeUserSession';
const signIn = 'GetClientToken InitiateAuth RespondToAuthChallenge UpdateAuthEventFeedback';
const signUp = 'ConfirmSignUp ResendConfirmationCode SignUp';
const more = 'DeleteUserAttributes StartWebAuthnRegistration VerifySoftwareToken';
const identityPools = ['GetCredentialsForIdentity', 'GetId', 'GetOpenIdToken', 'UnlinkIdentity'];

const names = new Set([
  ...[accounts, devices, factors, passkeys, passwords, sessions, signIn, signUp, more].flatMap((list) =>
    list.split(' '),
  ),
  ...identityPools.map((name) => `AWSCognitoIdentityService.${name}`),
]);

/**
 * Whether an operation is for apps in a browser: AWS asks for a token or a secret of the user or the app client, and
 * for no signature. Every other operation is for administrators.
 */
export function isPublicOperation(name: string): boolean {
  return names.has(name);
}
