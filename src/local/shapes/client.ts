import * as z from 'zod/mini';
import { arn } from './admin.js';
import { boolean, integer, list, matching, oneOf, text } from './common.js';

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
  AccessTokenValidity: z.optional(integer(1, 86400)),
  IdTokenValidity: z.optional(integer(1, 86400)),
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
  AnalyticsConfiguration: z.optional(
    z.object({
      ApplicationId: z.optional(z.string().check(matching('^[0-9a-fA-F]+$'))),
      ApplicationArn: z.optional(arn),
      RoleArn: z.optional(arn),
      ExternalId: z.optional(text(0, 131_072)),
      UserDataShared: z.optional(boolean),
    }),
  ),
  RefreshTokenRotation: z.optional(
    z.object({
      Feature: oneOf(['ENABLED', 'DISABLED']),
      RetryGracePeriodSeconds: z.optional(integer(0, 60)),
    }),
  ),
};
/** The settings of an app client. */
export type ClientSettings = z.infer<z.ZodMiniObject<typeof clientSettings>>;
