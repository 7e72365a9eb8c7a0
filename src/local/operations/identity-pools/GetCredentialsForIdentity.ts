import * as z from 'zod/mini';
import { fromText, toBase64 } from '../../base/bytes.js';
import { hour, toSeconds } from '../../base/clock.js';
import { randomText } from '../../base/random.js';
import type { Context } from '../../context/context.js';
import { authorizeIdentity } from '../../identity-pools/authorizeIdentity.js';
import { chooseRole } from '../../identity-pools/chooseRole.js';
import { tagsOf } from '../../identity-pools/principalTags.js';
import { text } from '../../shapes/common.js';
import { identityId, logins } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({
  IdentityId: identityId,
  Logins: z.optional(logins),
  CustomRoleArn: z.optional(text(20, 2048)),
});

/**
 * Answers credentials for one hour. No AWS service accepts the credentials; the session token contains their role,
 * identity and tags.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html
 */
export const GetCredentialsForIdentity = identityOperation(input, async (request, context) => {
  const authorized = await authorizeIdentity(context, request);
  const role = chooseRole(authorized, request.CustomRoleArn);
  const session = { role, identityId: authorized.id, tags: tagsOf(authorized) };
  return { IdentityId: authorized.id, Credentials: credentialsFor(context, session) };
});

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function credentialsFor({ clock, random }: Context, session: object) {
  return {
    AccessKeyId: `ASIA${randomText(random, 16, letters)}`,
    SecretKey: toBase64(random(30)),
    SessionToken: toBase64(fromText(JSON.stringify(session))),
    Expiration: toSeconds(clock.now() + hour),
  };
}
