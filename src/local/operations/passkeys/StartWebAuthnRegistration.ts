import * as z from 'zod/mini';
import { fromText, toBase64Url } from '../../base/bytes.js';
import { minute } from '../../base/clock.js';
import { errors } from '../../base/errors.js';
import { allowsPasskeys } from '../../credentials/firstFactors.js';
import { assertRoomForPasskey } from '../../credentials/passkeys/assertRoomForPasskey.js';
import { signatureAlgorithms } from '../../credentials/passkeys/publicKey.js';
import { relyingPartyOf } from '../../credentials/passkeys/relyingParty.js';
import { token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

/**
 * Begins the registration of a passkey: answers the options for `navigator.credentials.create`.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StartWebAuthnRegistration.html
 */
export const StartWebAuthnRegistration = operation(
  z.object({ AccessToken: token }),
  async ({ AccessToken }, context) => {
    const { pool, client, user } = await readAccessToken(context, AccessToken);
    if (!allowsPasskeys(pool)) throw errors.passkeysOff();
    const relyingParty = relyingPartyOf(context, pool);
    assertRoomForPasskey(user);
    const challenge = toBase64Url(context.random(32));
    const expiresAt = context.clock.now() + 5 * minute;
    user.passkeyRegistration = { challenge, clientId: client.id, expiresAt };
    const name = user.attributes.get('email') ?? user.attributes.get('phone_number') ?? user.username;
    return {
      CredentialCreationOptions: {
        challenge,
        rp: { id: relyingParty, name: relyingParty },
        user: { id: toBase64Url(fromText(user.sub)), name, displayName: name },
        pubKeyCredParams: signatureAlgorithms.map((alg) => ({ type: 'public-key', alg })),
        timeout: minute,
        excludeCredentials: [...(user.passkeys?.keys() ?? [])].map((id) => ({ type: 'public-key', id })),
        authenticatorSelection: {
          requireResidentKey: true,
          residentKey: 'required',
          userVerification: pool.webAuthn?.UserVerification ?? 'preferred',
        },
      },
    };
  },
);
