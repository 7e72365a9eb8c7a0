import { AdminConfirmSignUp } from './AdminConfirmSignUp.js';
import { AdminCreateUser } from './AdminCreateUser.js';
import { AdminDisableUser } from './AdminDisableUser.js';
import { AdminEnableUser } from './AdminEnableUser.js';
import { AdminGetUser } from './AdminGetUser.js';
import { AdminResetUserPassword } from './AdminResetUserPassword.js';
import { AdminSetUserMFAPreference } from './AdminSetUserMFAPreference.js';
import { AdminSetUserPassword } from './AdminSetUserPassword.js';
import { AdminUserGlobalSignOut } from './AdminUserGlobalSignOut.js';
import { AssociateSoftwareToken } from './AssociateSoftwareToken.js';
import { DeleteUser } from './account/DeleteUser.js';
import { DeleteUserAttributes } from './account/DeleteUserAttributes.js';
import { GetClientToken } from './account/GetClientToken.js';
import { GetUserAuthFactors } from './account/GetUserAuthFactors.js';
import { GetUserPoolSessionConfiguration } from './account/GetUserPoolSessionConfiguration.js';
import { ListUserSessions } from './account/ListUserSessions.js';
import { RevokeUserSession } from './account/RevokeUserSession.js';
import { SetUserPoolSessionConfiguration } from './account/SetUserPoolSessionConfiguration.js';
import { SetUserSettings } from './account/SetUserSettings.js';
import { UpdateAuthEventFeedback } from './account/UpdateAuthEventFeedback.js';
import { CreateManagedLoginBranding } from './branding/CreateManagedLoginBranding.js';
import { DeleteManagedLoginBranding } from './branding/DeleteManagedLoginBranding.js';
import { DescribeManagedLoginBranding } from './branding/DescribeManagedLoginBranding.js';
import { DescribeManagedLoginBrandingByClient } from './branding/DescribeManagedLoginBrandingByClient.js';
import { GetUICustomization } from './branding/GetUICustomization.js';
import { SetUICustomization } from './branding/SetUICustomization.js';
import { UpdateManagedLoginBranding } from './branding/UpdateManagedLoginBranding.js';
import { ChangePassword } from './ChangePassword.js';
import { ConfirmForgotPassword } from './ConfirmForgotPassword.js';
import { ConfirmSignUp } from './ConfirmSignUp.js';
import { CreateUserPool } from './CreateUserPool.js';
import { CreateUserPoolClient } from './CreateUserPoolClient.js';
import { DeleteUserPoolClient } from './clients/DeleteUserPoolClient.js';
import { DescribeUserPoolClient } from './clients/DescribeUserPoolClient.js';
import { ListUserPoolClients } from './clients/ListUserPoolClients.js';
import { UpdateUserPoolClient } from './clients/UpdateUserPoolClient.js';
import { DescribeUserPool } from './DescribeUserPool.js';
import { ConfirmDevice } from './devices/ConfirmDevice.js';
import { ForgetDevice } from './devices/ForgetDevice.js';
import { GetDevice } from './devices/GetDevice.js';
import { ListDevices } from './devices/ListDevices.js';
import { UpdateDeviceStatus } from './devices/UpdateDeviceStatus.js';
import { CreateUserPoolDomain } from './domains/CreateUserPoolDomain.js';
import { DeleteUserPoolDomain } from './domains/DeleteUserPoolDomain.js';
import { DescribeUserPoolDomain } from './domains/DescribeUserPoolDomain.js';
import { UpdateUserPoolDomain } from './domains/UpdateUserPoolDomain.js';
import { ForgotPassword } from './ForgotPassword.js';
import { GetTokensFromRefreshToken } from './GetTokensFromRefreshToken.js';
import { GetUser } from './GetUser.js';
import { GetUserAttributeVerificationCode } from './GetUserAttributeVerificationCode.js';
import { GetUserPoolMfaConfig } from './GetUserPoolMfaConfig.js';
import { GlobalSignOut } from './GlobalSignOut.js';
import { AdminAddUserToGroup } from './groups/AdminAddUserToGroup.js';
import { AdminListGroupsForUser } from './groups/AdminListGroupsForUser.js';
import { AdminRemoveUserFromGroup } from './groups/AdminRemoveUserFromGroup.js';
import { CreateGroup } from './groups/CreateGroup.js';
import { DeleteGroup } from './groups/DeleteGroup.js';
import { GetGroup } from './groups/GetGroup.js';
import { ListGroups } from './groups/ListGroups.js';
import { ListUsersInGroup } from './groups/ListUsersInGroup.js';
import { UpdateGroup } from './groups/UpdateGroup.js';
import { InitiateAuth } from './InitiateAuth.js';
import { CreateIdentityProvider } from './identity-providers/CreateIdentityProvider.js';
import { DeleteIdentityProvider } from './identity-providers/DeleteIdentityProvider.js';
import { DescribeIdentityProvider } from './identity-providers/DescribeIdentityProvider.js';
import { GetIdentityProviderByIdentifier } from './identity-providers/GetIdentityProviderByIdentifier.js';
import { ListIdentityProviders } from './identity-providers/ListIdentityProviders.js';
import { UpdateIdentityProvider } from './identity-providers/UpdateIdentityProvider.js';
import type { Operation } from './operation.js';
import { CompleteWebAuthnRegistration } from './passkeys/CompleteWebAuthnRegistration.js';
import { DeleteWebAuthnCredential } from './passkeys/DeleteWebAuthnCredential.js';
import { ListWebAuthnCredentials } from './passkeys/ListWebAuthnCredentials.js';
import { StartWebAuthnRegistration } from './passkeys/StartWebAuthnRegistration.js';
import { AddCustomAttributes } from './pools/AddCustomAttributes.js';
import { DeleteUserPool } from './pools/DeleteUserPool.js';
import { ListUserPools } from './pools/ListUserPools.js';
import { UpdateUserPool } from './pools/UpdateUserPool.js';
import { ResendConfirmationCode } from './ResendConfirmationCode.js';
import { RespondToAuthChallenge } from './RespondToAuthChallenge.js';
import { RevokeToken } from './RevokeToken.js';
import { CreateResourceServer } from './resource-servers/CreateResourceServer.js';
import { DeleteResourceServer } from './resource-servers/DeleteResourceServer.js';
import { DescribeResourceServer } from './resource-servers/DescribeResourceServer.js';
import { ListResourceServers } from './resource-servers/ListResourceServers.js';
import { UpdateResourceServer } from './resource-servers/UpdateResourceServer.js';
import { SetUserMFAPreference } from './SetUserMFAPreference.js';
import { SetUserPoolMfaConfig } from './SetUserPoolMfaConfig.js';
import { SignUp } from './SignUp.js';
import { ListTagsForResource } from './tags/ListTagsForResource.js';
import { TagResource } from './tags/TagResource.js';
import { UntagResource } from './tags/UntagResource.js';
import { CreateTerms } from './terms/CreateTerms.js';
import { DeleteTerms } from './terms/DeleteTerms.js';
import { DescribeTerms } from './terms/DescribeTerms.js';
import { ListTerms } from './terms/ListTerms.js';
import { UpdateTerms } from './terms/UpdateTerms.js';
import { UpdateUserAttributes } from './UpdateUserAttributes.js';
import { AdminDeleteUser } from './users/AdminDeleteUser.js';
import { AdminDeleteUserAttributes } from './users/AdminDeleteUserAttributes.js';
import { AdminDisableProviderForUser } from './users/AdminDisableProviderForUser.js';
import { AdminForgetDevice } from './users/AdminForgetDevice.js';
import { AdminGetDevice } from './users/AdminGetDevice.js';
import { AdminGetUserAuthFactors } from './users/AdminGetUserAuthFactors.js';
import { AdminInitiateAuth } from './users/AdminInitiateAuth.js';
import { AdminLinkProviderForUser } from './users/AdminLinkProviderForUser.js';
import { AdminListDevices } from './users/AdminListDevices.js';
import { AdminListUserAuthEvents } from './users/AdminListUserAuthEvents.js';
import { AdminListUserSessions } from './users/AdminListUserSessions.js';
import { AdminRespondToAuthChallenge } from './users/AdminRespondToAuthChallenge.js';
import { AdminRevokeUserSession } from './users/AdminRevokeUserSession.js';
import { AdminSetUserSettings } from './users/AdminSetUserSettings.js';
import { AdminUpdateDeviceStatus } from './users/AdminUpdateDeviceStatus.js';
import { AdminUpdateUserAttributes } from './users/AdminUpdateUserAttributes.js';
import { ListUsers } from './users/ListUsers.js';
import { VerifySoftwareToken } from './VerifySoftwareToken.js';
import { VerifyUserAttribute } from './VerifyUserAttribute.js';

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
