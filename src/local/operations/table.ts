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
import { ChangePassword } from './ChangePassword.js';
import { ConfirmForgotPassword } from './ConfirmForgotPassword.js';
import { ConfirmSignUp } from './ConfirmSignUp.js';
import { CreateUserPool } from './CreateUserPool.js';
import { CreateUserPoolClient } from './CreateUserPoolClient.js';
import { DescribeUserPool } from './DescribeUserPool.js';
import { ForgotPassword } from './ForgotPassword.js';
import { GetTokensFromRefreshToken } from './GetTokensFromRefreshToken.js';
import { GetUser } from './GetUser.js';
import { GetUserAttributeVerificationCode } from './GetUserAttributeVerificationCode.js';
import { GetUserPoolMfaConfig } from './GetUserPoolMfaConfig.js';
import { GlobalSignOut } from './GlobalSignOut.js';
import { InitiateAuth } from './InitiateAuth.js';
import type { Operation } from './operation.js';
import { ResendConfirmationCode } from './ResendConfirmationCode.js';
import { RespondToAuthChallenge } from './RespondToAuthChallenge.js';
import { RevokeToken } from './RevokeToken.js';
import { SetUserMFAPreference } from './SetUserMFAPreference.js';
import { SetUserPoolMfaConfig } from './SetUserPoolMfaConfig.js';
import { SignUp } from './SignUp.js';
import { UpdateUserAttributes } from './UpdateUserAttributes.js';
import { VerifySoftwareToken } from './VerifySoftwareToken.js';
import { VerifyUserAttribute } from './VerifyUserAttribute.js';

/** Every operation that is built, by the name that the API gives it. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries({
    AdminConfirmSignUp,
    AdminCreateUser,
    AdminDisableUser,
    AdminEnableUser,
    AdminGetUser,
    AdminResetUserPassword,
    AdminSetUserMFAPreference,
    AdminSetUserPassword,
    AdminUserGlobalSignOut,
    AssociateSoftwareToken,
    ChangePassword,
    ConfirmForgotPassword,
    ConfirmSignUp,
    CreateUserPool,
    CreateUserPoolClient,
    DescribeUserPool,
    ForgotPassword,
    GetTokensFromRefreshToken,
    GetUser,
    GetUserAttributeVerificationCode,
    GetUserPoolMfaConfig,
    GlobalSignOut,
    InitiateAuth,
    ResendConfirmationCode,
    RespondToAuthChallenge,
    RevokeToken,
    SetUserMFAPreference,
    SetUserPoolMfaConfig,
    SignUp,
    UpdateUserAttributes,
    VerifySoftwareToken,
    VerifyUserAttribute,
  }),
);
