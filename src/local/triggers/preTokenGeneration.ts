import * as z from 'zod/mini';
import type { Context, SignIn } from '../context/context.js';
import type { User } from '../state/user.js';
import {
  accessGroupClaims,
  type GroupConfiguration,
  groupConfigurationOf,
  idGroupClaims,
} from '../users/groups.js';
import { type Claims, changeClaims, claimsChange, fixedInAccessToken, fixedInIdToken } from './claims.js';
import { type Call, invoke } from './invoke.js';
import { userAttributesOf } from './userAttributes.js';

const names = z.optional(z.array(z.string()));

const groupOverride = z.optional(
  z.object({ groupsToOverride: names, iamRolesToOverride: names, preferredRole: z.optional(z.string()) }),
);
type GroupOverride = z.infer<typeof groupOverride>;

const firstVersion = z.object({
  claimsOverrideDetails: z.optional(
    z.object({ ...claimsChange(z.string()), groupOverrideDetails: groupOverride }),
  ),
});

const laterVersions = z.object({
  claimsAndScopeOverrideDetails: z.optional(
    z.object({
      idTokenGeneration: z.optional(z.object(claimsChange(z.unknown()))),
      accessTokenGeneration: z.optional(
        z.object({ ...claimsChange(z.unknown()), scopesToAdd: names, scopesToSuppress: names }),
      ),
      groupOverrideDetails: groupOverride,
    }),
  ),
});

/** The claims of a session's tokens. */
export interface TokenClaims {
  readonly access: Claims & { readonly scope: string };
  readonly id: Claims;
}

/** The subject of tokens: a user who signed in, or an app client itself. */
export type TokenSubject = Omit<SignIn, 'user'> & { readonly user?: User | undefined };

const noGroups = { groupsToOverride: [], iamRolesToOverride: [] };

/**
 * Calls the pool's function before tokens are signed. The function changes the ID token; from version 2 also the
 * access token, and in version 3 also the access token of an app client.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html
 */
export async function callPreTokenGeneration(
  context: Context,
  subject: TokenSubject,
  claims: TokenClaims,
): Promise<TokenClaims> {
  const { pool, client, user, clientMetadata, tokenOccasion = 'Authentication' } = subject;
  const version = pool.settings.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? 'V1_0';
  if (!user && version !== 'V3_0') return claims;
  const account = user && { pool, user };
  const { preferredRole, ...groups }: GroupConfiguration = account ? groupConfigurationOf(account) : noGroups;
  const call = {
    trigger: 'PreTokenGeneration',
    source: `TokenGeneration_${tokenOccasion}`,
    version: numbers[version],
    pool,
    client,
    username: user?.username ?? client.id,
    request: {
      userAttributes: account ? userAttributesOf(account) : {},
      groupConfiguration: { ...groups, preferredRole: preferredRole ?? null },
      ...(clientMetadata ? { clientMetadata } : {}),
    },
  } as const;
  return version === 'V1_0' ? changeIdToken(context, call, claims) : changeBothTokens(context, call, claims);
}

const numbers = { V1_0: '1', V2_0: '2', V3_0: '3' } as const;

type Prepared = Omit<Call<z.core.$ZodType>, 'blank' | 'response'>;

async function changeIdToken(context: Context, call: Prepared, claims: TokenClaims): Promise<TokenClaims> {
  const blank = { claimsOverrideDetails: null };
  const answer = await invoke(context, { ...call, blank, response: firstVersion });
  const details = answer?.claimsOverrideDetails;
  const { access, id } = overrideGroups(claims, details?.groupOverrideDetails);
  return { access, id: changeClaims(id, details, fixedInIdToken) };
}

async function changeBothTokens(context: Context, call: Prepared, claims: TokenClaims): Promise<TokenClaims> {
  const scopes = claims.access.scope.split(' ').filter(Boolean);
  const answer = await invoke(context, {
    ...call,
    request: { ...call.request, scopes },
    blank: { claimsAndScopeOverrideDetails: null },
    response: laterVersions,
  });
  const details = answer?.claimsAndScopeOverrideDetails;
  const { idTokenGeneration, accessTokenGeneration, groupOverrideDetails } = details ?? {};
  const { scopesToAdd = [], scopesToSuppress = [] } = accessTokenGeneration ?? {};
  const granted = [...new Set([...scopes, ...scopesToAdd])].filter(
    (name) => !scopesToSuppress.includes(name),
  );
  const { access, id } = overrideGroups(claims, groupOverrideDetails);
  return {
    access: { ...changeClaims(access, accessTokenGeneration, fixedInAccessToken), scope: granted.join(' ') },
    id: changeClaims(id, idTokenGeneration, fixedInIdToken),
  };
}

function overrideGroups({ access, id }: TokenClaims, override: GroupOverride): TokenClaims {
  if (!override) return { access, id };
  const { groupsToOverride = [], iamRolesToOverride = [], preferredRole } = override;
  const configuration = {
    groupsToOverride,
    iamRolesToOverride,
    ...(preferredRole === undefined ? {} : { preferredRole }),
  };
  return {
    access: { ...withoutGroups(access), ...accessGroupClaims(configuration), scope: access.scope },
    id: { ...withoutGroups(id), ...idGroupClaims(configuration) },
  };
}

function withoutGroups(claims: Claims): Claims {
  const {
    'cognito:groups': _groups,
    'cognito:roles': _roles,
    'cognito:preferred_role': _role,
    ...rest
  } = claims;
  return rest;
}
