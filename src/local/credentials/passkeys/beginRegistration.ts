import { fromText, toBase64Url } from '../../base/bytes.js';
import { minute } from '../../base/clock.js';
import { errors } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import { allowsPasskeys } from '../firstFactors.js';
import { assertRoomForPasskey } from './assertRoomForPasskey.js';
import { signatureAlgorithms } from './publicKey.js';
import { relyingPartyOf } from './relyingParty.js';

/**
 * Begins the registration of a passkey, and returns the options for `navigator.credentials.create`.
 * @throws CognitoError when the pool has no passkeys or the user has no room for another passkey.
 */
export function beginRegistration(
  context: Context,
  { pool, client, user }: Pick<SignIn, 'pool' | 'client' | 'user'>,
) {
  if (!allowsPasskeys(pool)) throw errors.passkeysOff();
  const relyingParty = relyingPartyOf(context, pool);
  assertRoomForPasskey(user);
  const challenge = toBase64Url(context.random(32));
  const expiresAt = context.clock.now() + 5 * minute;
  user.passkeyRegistration = { challenge, clientId: client.id, expiresAt };
  const name = user.attributes.get('email') ?? user.attributes.get('phone_number') ?? user.username;
  return {
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
  };
}
