import * as z from 'zod/mini';
import { arn, tags } from './admin.js';
import { boolean, integer, list, mfaName, oneOf, text } from './common.js';
import { lambdaConfig } from './lambda.js';
import {
  emailConfiguration,
  inviteTemplate,
  messageSettings,
  smsConfiguration,
  verificationTemplate,
} from './messages.js';
import { schemaAttribute } from './schemaAttribute.js';

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

const grantTypes = z.optional(list(oneOf(['code', 'implicit', 'client_credentials']), 3));

/** The settings of token issuers, encryption and registration, which are stored and described only. */
const issuingSettings = {
  DcrConfiguration: z.optional(
    z.object({
      EnableStatus: z.optional(oneOf(['Enabled', 'Disabled'])),
      OpenDcrEnabled: z.optional(boolean),
      AuthenticatedGrantTypes: grantTypes,
      OpenDcrGrantTypes: grantTypes,
      AllowedScopes: z.optional(list(text(1, 256), 50)),
    }),
  ),
  KeyConfiguration: z.optional(
    z.object({
      KeyType: z.optional(oneOf(['AWS_OWNED_KEY', 'CUSTOMER_MANAGED_KEY'])),
      KmsKeyArn: z.optional(arn),
    }),
  ),
  IssuerConfiguration: z.optional(z.object({ Type: z.optional(oneOf(['ORIGINAL', 'UPDATED'])) })),
  AcrConfiguration: z.optional(z.record(text(1, 32), z.object({ AcrValue: text(1, 2048) }))),
};

/** The settings of a pool. Members without an effect here are stored and described too. */
export const poolSettings = {
  Policies: z.optional(
    z.object({
      PasswordPolicy: z.optional(passwordPolicy),
      SignInPolicy: z.optional(
        z.object({
          AllowedFirstAuthFactors: z.optional(
            list(oneOf(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN']), 4, 1),
          ),
        }),
      ),
    }),
  ),
  AutoVerifiedAttributes: z.optional(list(contact)),
  AliasAttributes: z.optional(list(oneOf(['phone_number', 'email', 'preferred_username']))),
  UsernameAttributes: z.optional(list(contact)),
  UsernameConfiguration: z.optional(z.object({ CaseSensitive: boolean })),
  Schema: z.optional(list(schemaAttribute, 50, 1)),
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
          1,
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
  ...issuingSettings,
  // A member of CloudFormation: the real CreateUserPool leaves the factors to SetUserPoolMfaConfig.
  EnabledMfas: z.optional(list(mfaName)),
};
/** The settings of a pool. */
export type PoolSettings = z.infer<z.ZodMiniObject<typeof poolSettings>>;
