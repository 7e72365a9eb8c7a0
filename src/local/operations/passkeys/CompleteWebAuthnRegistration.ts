import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import { allowsPasskeys } from '../../credentials/firstFactors.js';
import { assertRoomForPasskey } from '../../credentials/passkeys/assertRoomForPasskey.js';
import { relyingPartyOf } from '../../credentials/passkeys/relyingParty.js';
import { registrationShape, verifyRegistration } from '../../credentials/passkeys/verifyRegistration.js';
import { token } from '../../shapes/common.js';
import type { PasskeyRegistration } from '../../state/user.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

const input = z.object({ AccessToken: token, Credential: registrationShape });

/**
 * Registers a new passkey of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompleteWebAuthnRegistration.html
 */
export const CompleteWebAuthnRegistration = operation(input, async ({ AccessToken, Credential }, context) => {
  const signIn = await readAccessToken(context, AccessToken);
  const { pool, user } = signIn;
  if (!allowsPasskeys(pool)) throw errors.passkeysOff();
  const { challenge } = takeRegistration(context, signIn);
  const relyingParty = relyingPartyOf(context, pool);
  const verifiedUser = pool.webAuthn?.UserVerification === 'required';
  const verified = await verifyRegistration(Credential, { challenge, relyingParty, verifiedUser });
  const passkeys = user.passkeys ?? new Map();
  assertRoomForPasskey(user);
  const attachment = Credential.authenticatorAttachment;
  passkeys.set(verified.id, {
    ...verified,
    name: attachment === 'cross-platform' ? 'Security key' : 'Passkey',
    relyingPartyId: relyingParty,
    transports: Credential.response.transports ?? [],
    attachment,
    createdAt: context.clock.now(),
  });
  user.passkeys = passkeys;
  user.passkeyRegistration = undefined;
  return {};
});

function takeRegistration({ clock }: Context, { client, user }: SignIn): PasskeyRegistration {
  const registration = user.passkeyRegistration;
  if (!registration || clock.now() >= registration.expiresAt) throw errors.passkeyChallengeNotFound();
  if (registration.clientId !== client.id) throw errors.passkeyClient();
  return registration;
}
