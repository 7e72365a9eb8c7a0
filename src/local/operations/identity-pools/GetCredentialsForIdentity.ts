import * as z from 'zod/mini';
import { fromText, toBase64 } from '../../base/bytes.js';
import { hour, toSeconds } from '../../base/clock.js';
import { randomText } from '../../base/random.js';
import type { Context } from '../../context/context.js';
import { chooseRole } from '../../identity-pools/chooseRole.js';
import { findByLogin, requireIdentity } from '../../identity-pools/identities.js';
import { identityErrors } from '../../identity-pools/identityErrors.js';
import { verifyLogins } from '../../identity-pools/verifyLogins.js';
import { text } from '../../shapes/common.js';
import { identityId, logins } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({
  IdentityId: identityId,
  Logins: z.optional(logins),
  CustomRoleArn: z.optional(text(20, 2048)),
});

/**
 * Answers credentials for one hour. No AWS service accepts the credentials; the session token contains their role.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html
 */
export const GetCredentialsForIdentity = identityOperation(input, async (request, context) => {
  const { IdentityId } = request;
  const { pool, identity } = requireIdentity(context, IdentityId);
  const verified = await verifyLogins(context, pool, request.Logins ?? {});
  if (verified.length === 0) {
    if (identity.logins.size > 0) throw identityErrors.forbidden(IdentityId);
    if (!pool.settings.AllowUnauthenticatedIdentities) throw identityErrors.noGuests();
  }
  for (const login of verified) {
    if ((findByLogin(pool, login) ?? IdentityId) !== IdentityId) throw identityErrors.forbidden(IdentityId);
  }
  const role = chooseRole(pool, verified, request.CustomRoleArn);
  // A guest who signs in keeps the same identity.
  for (const { userPoolId, sub } of verified) identity.logins.set(userPoolId, sub);
  return { IdentityId, Credentials: credentialsFor(context, { role, identityId: IdentityId }) };
});

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function credentialsFor({ clock, random }: Context, session: { role: string; identityId: string }) {
  return {
    AccessKeyId: `ASIA${randomText(random, 16, letters)}`,
    SecretKey: toBase64(random(30)),
    SessionToken: toBase64(fromText(JSON.stringify(session))),
    Expiration: toSeconds(clock.now() + hour),
  };
}
