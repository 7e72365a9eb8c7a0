import { DeleteUser } from './account/DeleteUser.js';
import { DeleteUserAttributes } from './account/DeleteUserAttributes.js';
import { GetUser } from './account/GetUser.js';
import { GetUserAttributeVerificationCode } from './account/GetUserAttributeVerificationCode.js';
import { UpdateAuthEventFeedback } from './account/UpdateAuthEventFeedback.js';
import { UpdateUserAttributes } from './account/UpdateUserAttributes.js';
import { VerifyUserAttribute } from './account/VerifyUserAttribute.js';
import type { Operation } from './base/operation.js';
import { CreateManagedLoginBranding } from './branding/CreateManagedLoginBranding.js';
import { DeleteManagedLoginBranding } from './branding/DeleteManagedLoginBranding.js';
import { DescribeManagedLoginBranding } from './branding/DescribeManagedLoginBranding.js';
import { DescribeManagedLoginBrandingByClient } from './branding/DescribeManagedLoginBrandingByClient.js';
import { GetUICustomization } from './branding/GetUICustomization.js';
import { SetUICustomization } from './branding/SetUICustomization.js';
import { UpdateManagedLoginBranding } from './branding/UpdateManagedLoginBranding.js';
import { CreateUserPoolClient } from './clients/CreateUserPoolClient.js';
import { DeleteUserPoolClient } from './clients/DeleteUserPoolClient.js';
import { DescribeUserPoolClient } from './clients/DescribeUserPoolClient.js';
import { ListUserPoolClients } from './clients/ListUserPoolClients.js';
import { UpdateUserPoolClient } from './clients/UpdateUserPoolClient.js';
import { AdminForgetDevice } from './devices/AdminForgetDevice.js';
import { AdminGetDevice } from './devices/AdminGetDevice.js';
import { AdminListDevices } from './devices/AdminListDevices.js';
import { AdminUpdateDeviceStatus } from './devices/AdminUpdateDeviceStatus.js';
import { ConfirmDevice } from './devices/ConfirmDevice.js';
import { ForgetDevice } from './devices/ForgetDevice.js';
import { GetDevice } from './devices/GetDevice.js';
import { ListDevices } from './devices/ListDevices.js';
import { UpdateDeviceStatus } from './devices/UpdateDeviceStatus.js';
import { CreateUserPoolDomain } from './domains/CreateUserPoolDomain.js';
import { DeleteUserPoolDomain } from './domains/DeleteUserPoolDomain.js';
import { DescribeUserPoolDomain } from './domains/DescribeUserPoolDomain.js';
import { UpdateUserPoolDomain } from './domains/UpdateUserPoolDomain.js';
import { AdminAddUserToGroup } from './groups/AdminAddUserToGroup.js';
import { AdminListGroupsForUser } from './groups/AdminListGroupsForUser.js';
import { AdminRemoveUserFromGroup } from './groups/AdminRemoveUserFromGroup.js';
import { CreateGroup } from './groups/CreateGroup.js';
import { DeleteGroup } from './groups/DeleteGroup.js';
import { GetGroup } from './groups/GetGroup.js';
import { ListGroups } from './groups/ListGroups.js';
import { ListUsersInGroup } from './groups/ListUsersInGroup.js';
import { UpdateGroup } from './groups/UpdateGroup.js';
import { AdminDisableProviderForUser } from './identity-providers/AdminDisableProviderForUser.js';
import { AdminLinkProviderForUser } from './identity-providers/AdminLinkProviderForUser.js';
import { CreateIdentityProvider } from './identity-providers/CreateIdentityProvider.js';
import { DeleteIdentityProvider } from './identity-providers/DeleteIdentityProvider.js';
import { DescribeIdentityProvider } from './identity-providers/DescribeIdentityProvider.js';
import { GetIdentityProviderByIdentifier } from './identity-providers/GetIdentityProviderByIdentifier.js';
import { ListIdentityProviders } from './identity-providers/ListIdentityProviders.js';
import { UpdateIdentityProvider } from './identity-providers/UpdateIdentityProvider.js';
import { AdminGetUserAuthFactors } from './mfa/AdminGetUserAuthFactors.js';
import { AdminSetUserMFAPreference } from './mfa/AdminSetUserMFAPreference.js';
import { AdminSetUserSettings } from './mfa/AdminSetUserSettings.js';
import { AssociateSoftwareToken } from './mfa/AssociateSoftwareToken.js';
import { GetUserAuthFactors } from './mfa/GetUserAuthFactors.js';
import { GetUserPoolMfaConfig } from './mfa/GetUserPoolMfaConfig.js';
import { SetUserMFAPreference } from './mfa/SetUserMFAPreference.js';
import { SetUserPoolMfaConfig } from './mfa/SetUserPoolMfaConfig.js';
import { SetUserSettings } from './mfa/SetUserSettings.js';
import { VerifySoftwareToken } from './mfa/VerifySoftwareToken.js';
import { CompleteWebAuthnRegistration } from './passkeys/CompleteWebAuthnRegistration.js';
import { DeleteWebAuthnCredential } from './passkeys/DeleteWebAuthnCredential.js';
import { ListWebAuthnCredentials } from './passkeys/ListWebAuthnCredentials.js';
import { StartWebAuthnRegistration } from './passkeys/StartWebAuthnRegistration.js';
import { AdminResetUserPassword } from './passwords/AdminResetUserPassword.js';
import { AdminSetUserPassword } from './passwords/AdminSetUserPassword.js';
import { ChangePassword } from './passwords/ChangePassword.js';
import { ConfirmForgotPassword } from './passwords/ConfirmForgotPassword.js';
import { ForgotPassword } from './passwords/ForgotPassword.js';
import { AddCustomAttributes } from './pools/AddCustomAttributes.js';
import { CreateUserPool } from './pools/CreateUserPool.js';
import { DeleteUserPool } from './pools/DeleteUserPool.js';
import { DescribeUserPool } from './pools/DescribeUserPool.js';
import { ListUserPools } from './pools/ListUserPools.js';
import { UpdateUserPool } from './pools/UpdateUserPool.js';
import { CreateResourceServer } from './resource-servers/CreateResourceServer.js';
import { DeleteResourceServer } from './resource-servers/DeleteResourceServer.js';
import { DescribeResourceServer } from './resource-servers/DescribeResourceServer.js';
import { ListResourceServers } from './resource-servers/ListResourceServers.js';
import { UpdateResourceServer } from './resource-servers/UpdateResourceServer.js';
import { AdminListUserSessions } from './sessions/AdminListUserSessions.js';
import { AdminRevokeUserSession } from './sessions/AdminRevokeUserSession.js';
import { AdminUserGlobalSignOut } from './sessions/AdminUserGlobalSignOut.js';
import { GetTokensFromRefreshToken } from './sessions/GetTokensFromRefreshToken.js';
import { GetUserPoolSessionConfiguration } from './sessions/GetUserPoolSessionConfiguration.js';
import { GlobalSignOut } from './sessions/GlobalSignOut.js';
import { ListUserSessions } from './sessions/ListUserSessions.js';
import { RevokeToken } from './sessions/RevokeToken.js';
import { RevokeUserSession } from './sessions/RevokeUserSession.js';
import { SetUserPoolSessionConfiguration } from './sessions/SetUserPoolSessionConfiguration.js';
import { AdminInitiateAuth } from './sign-in/AdminInitiateAuth.js';
import { AdminRespondToAuthChallenge } from './sign-in/AdminRespondToAuthChallenge.js';
import { GetClientToken } from './sign-in/GetClientToken.js';
import { InitiateAuth } from './sign-in/InitiateAuth.js';
import { RespondToAuthChallenge } from './sign-in/RespondToAuthChallenge.js';
import { AdminConfirmSignUp } from './sign-up/AdminConfirmSignUp.js';
import { ConfirmSignUp } from './sign-up/ConfirmSignUp.js';
import { ResendConfirmationCode } from './sign-up/ResendConfirmationCode.js';
import { SignUp } from './sign-up/SignUp.js';
import { ListTagsForResource } from './tags/ListTagsForResource.js';
import { TagResource } from './tags/TagResource.js';
import { UntagResource } from './tags/UntagResource.js';
import { CreateTerms } from './terms/CreateTerms.js';
import { DeleteTerms } from './terms/DeleteTerms.js';
import { DescribeTerms } from './terms/DescribeTerms.js';
import { ListTerms } from './terms/ListTerms.js';
import { UpdateTerms } from './terms/UpdateTerms.js';
import { AdminCreateUser } from './users/AdminCreateUser.js';
import { AdminDeleteUser } from './users/AdminDeleteUser.js';
import { AdminDeleteUserAttributes } from './users/AdminDeleteUserAttributes.js';
import { AdminDisableUser } from './users/AdminDisableUser.js';
import { AdminEnableUser } from './users/AdminEnableUser.js';
import { AdminGetUser } from './users/AdminGetUser.js';
import { AdminListUserAuthEvents } from './users/AdminListUserAuthEvents.js';
import { AdminUpdateUserAttributes } from './users/AdminUpdateUserAttributes.js';
import { ListUsers } from './users/ListUsers.js';

/** Every operation that is built, by the name that the API gives it. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries({
    AddCustomAttributes,
    AdminAddUserToGroup,
    AdminConfirmSignUp,
    AdminCreateUser,
    AdminDeleteUser,
    AdminDeleteUserAttributes,
    AdminDisableProviderForUser,
    AdminDisableUser,
    AdminEnableUser,
    AdminForgetDevice,
    AdminGetDevice,
    AdminGetUser,
    AdminGetUserAuthFactors,
    AdminInitiateAuth,
    AdminLinkProviderForUser,
    AdminListDevices,
    AdminListGroupsForUser,
    AdminListUserAuthEvents,
    AdminListUserSessions,
    AdminRemoveUserFromGroup,
    AdminResetUserPassword,
    AdminRespondToAuthChallenge,
    AdminRevokeUserSession,
    AdminSetUserMFAPreference,
    AdminSetUserPassword,
    AdminSetUserSettings,
    AdminUpdateDeviceStatus,
    AdminUpdateUserAttributes,
    AdminUserGlobalSignOut,
    AssociateSoftwareToken,
    ChangePassword,
    CompleteWebAuthnRegistration,
    ConfirmDevice,
    ConfirmForgotPassword,
    ConfirmSignUp,
    CreateGroup,
    CreateIdentityProvider,
    CreateManagedLoginBranding,
    CreateResourceServer,
    CreateTerms,
    CreateUserPool,
    CreateUserPoolClient,
    CreateUserPoolDomain,
    DeleteGroup,
    DeleteIdentityProvider,
    DeleteManagedLoginBranding,
    DeleteResourceServer,
    DeleteTerms,
    DeleteUser,
    DeleteUserAttributes,
    DeleteUserPool,
    DeleteUserPoolClient,
    DeleteUserPoolDomain,
    DeleteWebAuthnCredential,
    DescribeIdentityProvider,
    DescribeManagedLoginBranding,
    DescribeManagedLoginBrandingByClient,
    DescribeResourceServer,
    DescribeTerms,
    DescribeUserPool,
    DescribeUserPoolClient,
    DescribeUserPoolDomain,
    ForgetDevice,
    ForgotPassword,
    GetClientToken,
    GetDevice,
    GetGroup,
    GetIdentityProviderByIdentifier,
    GetTokensFromRefreshToken,
    GetUICustomization,
    GetUser,
    GetUserAttributeVerificationCode,
    GetUserAuthFactors,
    GetUserPoolMfaConfig,
    GetUserPoolSessionConfiguration,
    GlobalSignOut,
    InitiateAuth,
    ListDevices,
    ListGroups,
    ListIdentityProviders,
    ListResourceServers,
    ListTagsForResource,
    ListTerms,
    ListUserPoolClients,
    ListUserPools,
    ListUserSessions,
    ListUsers,
    ListUsersInGroup,
    ListWebAuthnCredentials,
    ResendConfirmationCode,
    RespondToAuthChallenge,
    RevokeToken,
    RevokeUserSession,
    SetUICustomization,
    SetUserMFAPreference,
    SetUserPoolMfaConfig,
    SetUserPoolSessionConfiguration,
    SetUserSettings,
    SignUp,
    StartWebAuthnRegistration,
    TagResource,
    UntagResource,
    UpdateAuthEventFeedback,
    UpdateDeviceStatus,
    UpdateGroup,
    UpdateIdentityProvider,
    UpdateManagedLoginBranding,
    UpdateResourceServer,
    UpdateTerms,
    UpdateUserAttributes,
    UpdateUserPool,
    UpdateUserPoolClient,
    UpdateUserPoolDomain,
    VerifySoftwareToken,
    VerifyUserAttribute,
  }),
);
