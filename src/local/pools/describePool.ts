import { toSeconds } from '../base/clock.js';
import type { Context } from '../context/context.js';
import type { LambdaConfig } from '../shapes/lambda.js';
import type { PoolSettings } from '../shapes/pool.js';
import type { Pool } from '../state/pool.js';
import type { Store } from '../state/store.js';
import { domainOf } from './domains.js';
import { passwordPolicyOf } from './passwordPolicy.js';
import { arnOf, regionOf } from './pools.js';
import { schemaOf } from './schema.js';

/** Describes a pool as the API does, with the defaults of absent settings. */
export function describePool({ store }: Pick<Context, 'store'>, pool: Pool) {
  const { EnabledMfas: _, Schema: __, ...settings } = pool.settings;
  return {
    DeletionProtection: 'INACTIVE',
    UserPoolTier: 'ESSENTIALS',
    UserPoolTags: {},
    ...settings,
    Id: pool.id,
    Name: pool.name,
    Arn: arnOf(pool),
    MfaConfiguration: pool.mfa.mode,
    Policies: describePolicies(pool),
    LambdaConfig: describeLambdas(settings.LambdaConfig ?? {}),
    AdminCreateUserConfig: describeAdminCreation(pool),
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT', ...settings.EmailConfiguration },
    ...describeMessages(settings),
    ...describeTextMessages(pool),
    SchemaAttributes: schemaOf(pool),
    ...domainMembers(store, pool),
    EstimatedNumberOfUsers: pool.users.size,
    CreationDate: toSeconds(pool.createdAt),
    LastModifiedDate: toSeconds(pool.modifiedAt),
  };
}

function describePolicies(pool: Pool) {
  const { Policies, UserPoolTier } = pool.settings;
  const SignInPolicy = Policies?.SignInPolicy ?? { AllowedFirstAuthFactors: ['PASSWORD'] };
  // The lowest feature plan has no choice of first factors.
  const hasChoice = UserPoolTier !== 'LITE' || Policies?.SignInPolicy;
  return { PasswordPolicy: passwordPolicyOf(pool), ...(hasChoice ? { SignInPolicy } : {}) };
}

// The two members for the lifetime of temporary passwords have the same value; so do the two for the function that
// changes tokens.
function describeAdminCreation(pool: Pool) {
  return {
    AllowAdminCreateUserOnly: false,
    ...pool.settings.AdminCreateUserConfig,
    UnusedAccountValidityDays: passwordPolicyOf(pool).TemporaryPasswordValidityDays,
  };
}

function describeLambdas(config: LambdaConfig): LambdaConfig {
  const LambdaArn = config.PreTokenGenerationConfig?.LambdaArn ?? config.PreTokenGeneration;
  if (LambdaArn === undefined) return config;
  const versioned = { LambdaVersion: 'V1_0' as const, ...config.PreTokenGenerationConfig, LambdaArn };
  return { ...config, PreTokenGeneration: LambdaArn, PreTokenGenerationConfig: versioned };
}

// The texts of the template and the older members for the same texts are described in both places.
function describeMessages(settings: PoolSettings) {
  const given = settings.VerificationMessageTemplate ?? {};
  const sms = given.SmsMessage ?? settings.SmsVerificationMessage;
  const message = given.EmailMessage ?? settings.EmailVerificationMessage;
  const subject = given.EmailSubject ?? settings.EmailVerificationSubject;
  return {
    VerificationMessageTemplate: {
      DefaultEmailOption: 'CONFIRM_WITH_CODE',
      ...given,
      SmsMessage: sms,
      EmailMessage: message,
      EmailSubject: subject,
    },
    SmsVerificationMessage: sms,
    EmailVerificationMessage: message,
    EmailVerificationSubject: subject,
  };
}

function describeTextMessages({ id, settings: { SmsConfiguration } }: Pool) {
  return SmsConfiguration ? { SmsConfiguration: { SnsRegion: regionOf(id), ...SmsConfiguration } } : {};
}

function domainMembers(store: Store, pool: Pool) {
  const prefix = domainOf(store, pool, 'prefix');
  const custom = domainOf(store, pool, 'custom');
  return {
    ...(prefix ? { Domain: prefix.Domain } : {}),
    ...(custom ? { CustomDomain: custom.Domain } : {}),
  };
}
