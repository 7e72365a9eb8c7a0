import { second } from '../base/clock.js';
import { errors, invalidParameter } from '../base/errors.js';
import type { Account, Context } from '../context/context.js';
import { levelOf, readLevels } from '../credentials/authenticationLevel.js';
import { factorsTowards } from '../credentials/levelFactors.js';
import type { Responses } from '../shapes/answers.js';
import type { AuthLevel, AuthMethod } from '../shapes/common.js';
import type { Pool } from '../state/pool.js';
import type { User } from '../state/user.js';
import { readAccessToken } from '../tokens/tokens.js';

/** The level that a sign-in must reach, and the methods that an earlier sign-in has proven. */
export interface StepUp {
  readonly target: AuthLevel;
  readonly methods: readonly AuthMethod[];
}

/**
 * Reads the parameters of a step-up authentication; undefined where the request asks for no level.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-selection-sdk.html#cognito-user-pools-step-up-user-auth
 * @throws CognitoError InvalidParameterException when no wanted level is known or in reach, or when the access token
 * has reached the level; NotAuthorizedException when the access token is not valid or of another user.
 */
export async function readStepUp(
  context: Context,
  { pool, user }: { pool: Pool; user: User | undefined },
  { TARGET_ACR_VALUES: names, ACCESS_TOKEN: token, MAX_AGE: age }: Responses,
): Promise<StepUp | undefined> {
  const maxAge = age === undefined ? undefined : readMaxAge(age);
  if (names === undefined) {
    if (token !== undefined) throw invalidParameter('ACCESS_TOKEN requires TARGET_ACR_VALUES');
    return undefined;
  }
  const wanted = readLevels(pool, names);
  const [first] = wanted;
  if (first === undefined) throw invalidParameter('TARGET_ACR_VALUES contains no valid ACR value');
  // An account that does not exist looks as if it could reach the level.
  if (!user) return { target: first, methods: [] };
  const methods = token === undefined ? [] : await readCredit(context, { pool, user }, { token, maxAge });
  const target = wanted.find((level) => isInReach({ pool, user }, level));
  if (target === undefined) throw invalidParameter('The user has no factors for the requested ACR values');
  if (token !== undefined && (levelOf(methods) ?? 0) >= target) {
    throw invalidParameter('The access token already satisfies the requested ACR value');
  }
  return { target, methods };
}

/**
 * Reads a maximum age in seconds, as `MAX_AGE` and `max_age` have it.
 * @throws CognitoError InvalidParameterException when the text is not a whole number.
 */
export function readMaxAge(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw invalidParameter('MAX_AGE must be a non-negative integer');
  return Number(text);
}

function isInReach(account: Account, level: AuthLevel): boolean {
  return factorsTowards(account, level).length > 0;
}

// A sign-in that is older than the maximum age counts for nothing; its access token stays valid.
async function readCredit(
  context: Context,
  { user }: Account,
  { token, maxAge }: { token: string; maxAge: number | undefined },
): Promise<readonly AuthMethod[]> {
  const { user: owner, grant } = await readAccessToken(context, token);
  if (owner !== user) throw errors.invalidAccessToken();
  const tooOld = maxAge !== undefined && context.clock.now() - grant.authTime > maxAge * second;
  return tooOld ? [] : (grant.methods ?? []);
}
