import * as z from 'zod/mini';
import { tags } from './admin.js';
import { boolean, integer, list, matching, mfaName, oneOf, text } from './common.js';
import { lambdaConfig } from './lambda.js';
import { emailConfiguration, inviteTemplate, messageSettings, verificationTemplate } from './messages.js';

const contact = oneOf(['phone_number', 'email']);

const passwordPolicy = z.object({
  MinimumLength: z.optional(integer(6, 99)),
  RequireUppercase: z.optional(boolean),
  RequireLowercase: z.optional(boolean),
  RequireNumbers: z.optional(boolean),
  RequireSymbols: z.optional(boolean),
  PasswordHistorySize: z.optional(integer(0, 24)),
  TemporaryPasswordValidityDays: z.optional(integer(0, 365)),
});
/** The password policy of a pool. */
export type PasswordPolicy = z.infer<typeof passwordPolicy>;

/** An attribute in a pool's schema. */
export const schemaAttribute = z.object({
  Name: z.optional(text(1, 20).check(matching('[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+'))),
  AttributeDataType: z.optional(oneOf(['String', 'Number', 'DateTime', 'Boolean'])),
  DeveloperOnlyAttribute: z.optional(boolean),
  Mutable: z.optional(boolean),
  Required: z.optional(boolean),
  NumberAttributeConstraints: z.optional(
    z.object({ MinValue: z.optional(z.string()), MaxValue: z.optional(z.string()) }),
  ),
  StringAttributeConstraints: z.optional(
    z.object({ MinLength: z.optional(z.string()), MaxLength: z.optional(z.string()) }),
  ),
});
/** An attribute in a pool's schema. */
export type SchemaAttribute = z.infer<typeof schemaAttribute>;

const smsConfiguration = z.object({
  SnsCallerArn: z.optional(z.string()),
  ExternalId: z.optional(z.string()),
  SnsRegion: z.optional(z.string()),
});

const webAuthnConfiguration = z.object({
  RelyingPartyId: z.optional(text(1, 127)),
  UserVerification: z.optional(oneOf(['required', 'preferred'])),
  FactorConfiguration: z.optional(oneOf(['SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'])),
});
/** The passkey settings of a pool. */
export type WebAuthnConfiguration = z.infer<typeof webAuthnConfiguration>;

/** The members that set the second factors of a pool. */
export const mfaSettings = {
  MfaConfiguration: z.optional(oneOf(['OFF', 'ON', 'OPTIONAL'])),
  SmsMfaConfiguration: z.optional(
    z.object({
      SmsAuthenticationMessage: z.optional(z.string()),
      SmsConfiguration: z.optional(smsConfiguration),
    }),
  ),
  SoftwareTokenMfaConfiguration: z.optional(z.object({ Enabled: z.optional(boolean) })),
  EmailMfaConfiguration: z.optional(
    z.object({ Message: z.optional(z.string()), Subject: z.optional(z.string()) }),
  ),
  WebAuthnConfiguration: z.optional(webAuthnConfiguration),
};
/** The settings of second factors. */
export type MfaSettings = z.infer<z.ZodMiniObject<typeof mfaSettings>>;

/** The settings of a pool. Members without an effect here are stored and described too. */
export const poolSettings = {
  Policies: z.optional(
    z.object({
      PasswordPolicy: z.optional(passwordPolicy),
      SignInPolicy: z.optional(
        z.object({
          AllowedFirstAuthFactors: z.optional(
            list(oneOf(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN']), 5),
          ),
        }),
      ),
    }),
  ),
  AutoVerifiedAttributes: z.optional(list(contact)),
  AliasAttributes: z.optional(list(oneOf(['phone_number', 'email', 'preferred_username']))),
  UsernameAttributes: z.optional(list(contact)),
  UsernameConfiguration: z.optional(z.object({ CaseSensitive: boolean })),
  Schema: z.optional(list(schemaAttribute, 50)),
  AdminCreateUserConfig: z.optional(
    z.object({
      AllowAdminCreateUserOnly: z.optional(boolean),
      UnusedAccountValidityDays: z.optional(integer(0, 365)),
      InviteMessageTemplate: z.optional(inviteTemplate),
    }),
  ),
  AccountRecoverySetting: z.optional(
    z.object({
      RecoveryMechanisms: z.optional(
        list(
          z.object({
            Priority: integer(1, 2),
            Name: oneOf(['verified_email', 'verified_phone_number', 'admin_only']),
          }),
          2,
        ),
      ),
    }),
  ),
  UserAttributeUpdateSettings: z.optional(
    z.object({ AttributesRequireVerificationBeforeUpdate: z.optional(list(contact)) }),
  ),
  ...messageSettings,
  VerificationMessageTemplate: z.optional(verificationTemplate),
  EmailConfiguration: z.optional(emailConfiguration),
  SmsConfiguration: z.optional(smsConfiguration),
  LambdaConfig: z.optional(lambdaConfig),
  UserPoolTier: z.optional(oneOf(['LITE', 'ESSENTIALS', 'PLUS'])),
  DeviceConfiguration: z.optional(
    z.object({
      ChallengeRequiredOnNewDevice: z.optional(boolean),
      DeviceOnlyRememberedOnUserPrompt: z.optional(boolean),
    }),
  ),
  DeletionProtection: z.optional(oneOf(['ACTIVE', 'INACTIVE'])),
  UserPoolTags: z.optional(tags),
  UserPoolAddOns: z.optional(
    z.object({
      AdvancedSecurityMode: oneOf(['OFF', 'AUDIT', 'ENFORCED']),
      AdvancedSecurityAdditionalFlows: z.optional(
        z.object({ CustomAuthMode: z.optional(oneOf(['AUDIT', 'ENFORCED'])) }),
      ),
    }),
  ),
  // A member of CloudFormation: the real CreateUserPool leaves the factors to SetUserPoolMfaConfig.
  EnabledMfas: z.optional(list(mfaName)),
};
/** The settings of a pool. */
export type PoolSettings = z.infer<z.ZodMiniObject<typeof poolSettings>>;

const timeUnit = z.optional(oneOf(['seconds', 'minutes', 'hours', 'days']));

/** The settings of an app client. */
export const clientSettings = {
  ClientName: text(1, 128).check(matching('[\\w\\s+=,.@:-]+')),
  ExplicitAuthFlows: z.optional(
    list(
      oneOf([
        'ADMIN_NO_SRP_AUTH',
        'CUSTOM_AUTH_FLOW_ONLY',
        'USER_PASSWORD_AUTH',
        'ALLOW_ADMIN_USER_PASSWORD_AUTH',
        'ALLOW_CUSTOM_AUTH',
        'ALLOW_USER_PASSWORD_AUTH',
        'ALLOW_USER_SRP_AUTH',
        'ALLOW_REFRESH_TOKEN_AUTH',
        'ALLOW_USER_AUTH',
        'ALLOW_CLIENT_TOKEN_AUTH',
      ]),
    ),
  ),
  AccessTokenValidity: z.optional(integer(0, 86400)),
  IdTokenValidity: z.optional(integer(0, 86400)),
  RefreshTokenValidity: z.optional(integer(0, 315_360_000)),
  TokenValidityUnits: z.optional(
    z.object({ AccessToken: timeUnit, IdToken: timeUnit, RefreshToken: timeUnit }),
  ),
  AuthSessionValidity: z.optional(integer(3, 15)),
  PreventUserExistenceErrors: z.optional(oneOf(['LEGACY', 'ENABLED'])),
  AllowedOAuthFlowsUserPoolClient: z.optional(boolean),
  AllowedOAuthFlows: z.optional(list(oneOf(['code', 'implicit', 'client_credentials']), 3)),
  AllowedOAuthScopes: z.optional(list(text(1, 256), 50)),
  CallbackURLs: z.optional(list(text(1, 1024), 100)),
  DefaultRedirectURI: z.optional(text(1, 1024)),
  LogoutURLs: z.optional(list(text(1, 1024), 100)),
  SupportedIdentityProviders: z.optional(list(text(1, 32))),
  EnableTokenRevocation: z.optional(boolean),
  EnablePropagateAdditionalUserContextData: z.optional(boolean),
  ReadAttributes: z.optional(list(text(1, 2048))),
  WriteAttributes: z.optional(list(text(1, 2048))),
  RefreshTokenRotation: z.optional(
    z.object({
      Feature: oneOf(['ENABLED', 'DISABLED']),
      RetryGracePeriodSeconds: z.optional(integer(0, 60)),
    }),
  ),
};
/** The settings of an app client. */
export type ClientSettings = z.infer<z.ZodMiniObject<typeof clientSettings>>;
