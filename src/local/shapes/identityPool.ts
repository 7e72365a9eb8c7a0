import * as z from 'zod/mini';
import { boolean, integer, list, matching, oneOf, text } from './common.js';

/** Makes the shape of a map of limited size. */
function mapOf<Key extends z.core.$ZodRecordKey, Value extends z.core.SomeType>(
  key: Key,
  value: Value,
  longest: number,
) {
  const error = `Member must have length less than or equal to ${longest}`;
  return z.record(key, value).check(z.refine((map) => Object.keys(map).length <= longest, { error }));
}

const arn = text(20, 2048);

/** The id of an identity pool. */
export const identityPoolId = text(1, 55).check(matching('[\\w-]+:[0-9a-f-]+'));
/** The id of an identity. */
export const identityId = identityPoolId;
/** The name of a provider of tokens. */
export const providerName = text(1, 128);
/** The name by which an app's own servers vouch for users. */
export const developerProviderName = text(1, 128).check(matching('[\\w._-]+'));
/** The identifier of a user at the developer provider. */
export const developerUser = text(1, 1024);

/** Tokens by provider. */
export const logins = mapOf(providerName, text(1, 50_000), 10);
/** The names of providers. */
export const loginNames = list(providerName);

/** The tags of an identity pool. */
export const identityPoolTags = z.record(text(1, 128), text(0, 256));

/** The largest number of items of a page. */
export const pageSize = integer(1, 60);
/** The token of a page of a list. */
export const pageToken = text(1, 65_535).check(matching('[\\S]+'));

/** The settings of an identity pool. */
export const identityPoolSettings = {
  IdentityPoolName: text(1, 128).check(matching('[\\w\\s+=,.@-]+')),
  AllowUnauthenticatedIdentities: boolean,
  AllowClassicFlow: z.optional(boolean),
  SupportedLoginProviders: z.optional(mapOf(providerName, text(1, 128).check(matching('[\\w.;_/-]+')), 10)),
  DeveloperProviderName: z.optional(developerProviderName),
  OpenIdConnectProviderARNs: z.optional(list(arn)),
  CognitoIdentityProviders: z.optional(
    list(
      z.object({
        ProviderName: z.optional(text(1, 128).check(matching('[\\w._:/-]+'))),
        ClientId: z.optional(text(1, 128).check(matching('[\\w_]+'))),
        ServerSideTokenCheck: z.optional(boolean),
      }),
    ),
  ),
  SamlProviderARNs: z.optional(list(arn)),
  IdentityPoolTags: z.optional(identityPoolTags),
};
/** The settings of an identity pool. */
export type IdentityPoolSettings = z.infer<z.ZodMiniObject<typeof identityPoolSettings>>;

const rule = z.object({
  Claim: text(1, 64).check(matching('[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+')),
  MatchType: oneOf(['Equals', 'Contains', 'StartsWith', 'NotEqual']),
  Value: text(1, 128),
  RoleARN: arn,
});

/** The roles of an identity pool: fixed roles, the role in the token, or rules about the token's claims. */
export const identityPoolRoles = {
  Roles: mapOf(text(1, 128).check(matching('(un)?authenticated')), arn, 2),
  RoleMappings: z.optional(
    mapOf(
      providerName,
      z.object({
        Type: oneOf(['Token', 'Rules']),
        AmbiguousRoleResolution: z.optional(oneOf(['AuthenticatedRole', 'Deny'])),
        RulesConfiguration: z.optional(z.object({ Rules: list(rule, 400) })),
      }),
      10,
    ),
  ),
};
/** The roles of an identity pool. */
export type IdentityPoolRoles = z.infer<z.ZodMiniObject<typeof identityPoolRoles>>;

/** The tags of a session by name: a claim of the token, or the value itself for a user of the developer provider. */
export const principalTags = mapOf(text(1, 128), text(1, 256), 50);
/** The claims that become tags of a session. */
export const principalTagMap = {
  UseDefaults: z.optional(boolean),
  PrincipalTags: z.optional(principalTags),
};
/** The claims that become tags of a session. */
export type PrincipalTagMap = z.infer<z.ZodMiniObject<typeof principalTagMap>>;
