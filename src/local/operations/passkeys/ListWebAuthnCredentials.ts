import * as z from 'zod/mini';
import { toSeconds } from '../../base/clock.js';
import { byAge, pageOf } from '../../base/paging.js';
import { pageToken } from '../../shapes/admin.js';
import { integer, token } from '../../shapes/common.js';
import type { Passkey } from '../../state/user.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { query } from '../base/operation.js';

const input = z.object({
  AccessToken: token,
  MaxResults: z.optional(integer(0, 20)),
  NextToken: z.optional(pageToken),
});

/**
 * Lists the passkeys of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListWebAuthnCredentials.html
 */
export const ListWebAuthnCredentials = query(input, async ({ AccessToken, ...request }, context) => {
  const { user } = await readAccessToken(context, AccessToken);
  const part = { limit: request.MaxResults || 20, token: request.NextToken };
  const all = user.passkeys?.values() ?? [];
  const { items, token } = pageOf(all, ({ createdAt, id }) => byAge(createdAt, id), part);
  return { Credentials: items.map(describe), NextToken: token };
});

function describe(passkey: Passkey) {
  return {
    CredentialId: passkey.id,
    FriendlyCredentialName: passkey.name,
    RelyingPartyId: passkey.relyingPartyId,
    AuthenticatorAttachment: passkey.attachment,
    AuthenticatorTransports: passkey.transports,
    CreatedAt: toSeconds(passkey.createdAt),
  };
}
