import * as z from 'zod/mini';
import { boolean, list, oneOf, text, textMap } from './common.js';

/** The id of an identity pool. */
export const identityPoolId = text(1, 55).check(
  z.regex(/^[\w-]+:[0-9a-f-]+$/, 'Member must satisfy regular expression pattern: [\\w-]+:[0-9a-f-]+'),
);
/** The id of an identity. */
export const identityId = identityPoolId;

/** Tokens by provider. */
export const logins = textMap;

/** The settings of an identity pool. */
export const identityPoolSettings = {
  IdentityPoolName: text(1, 128),
  AllowUnauthenticatedIdentities: boolean,
  AllowClassicFlow: z.optional(boolean),
  SupportedLoginProviders: z.optional(textMap),
  DeveloperProviderName: z.optional(text(1, 128)),
  OpenIdConnectProviderARNs: z.optional(list(text(20, 2048))),
  CognitoIdentityProviders: z.optional(
    list(
      z.object({
        ProviderName: z.optional(text(1, 128)),
        ClientId: z.optional(text(1, 128)),
        ServerSideTokenCheck: z.optional(boolean),
      }),
    ),
  ),
  SamlProviderARNs: z.optional(list(text(20, 2048))),
  IdentityPoolTags: z.optional(textMap),
};
/** The settings of an identity pool. */
export type IdentityPoolSettings = z.infer<z.ZodMiniObject<typeof identityPoolSettings>>;

const rule = z.object({
  Claim: text(1, 64),
  MatchType: oneOf(['Equals', 'Contains', 'StartsWith', 'NotEqual']),
  Value: text(1, 128),
  RoleARN: text(20, 2048),
});

/** The roles of an identity pool: fixed roles, the role in the token, or rules about the token's claims. */
export const identityPoolRoles = {
  Roles: z.record(z.string(), text(20, 2048)),
  RoleMappings: z.optional(
    z.record(
      z.string(),
      z.object({
        Type: oneOf(['Token', 'Rules']),
        AmbiguousRoleResolution: z.optional(oneOf(['AuthenticatedRole', 'Deny'])),
        RulesConfiguration: z.optional(z.object({ Rules: list(rule, 400) })),
      }),
    ),
  ),
};
/** The roles of an identity pool. */
export type IdentityPoolRoles = z.infer<z.ZodMiniObject<typeof identityPoolRoles>>;
