import type * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import type { PasskeyRegistration } from '../../state/user.js';
import { allowsPasskeys } from '../firstFactors.js';
import { assertRoomForPasskey } from './assertRoomForPasskey.js';
import { relyingPartyOf } from './relyingParty.js';
import { type registrationShape, verifyRegistration } from './verifyRegistration.js';

type Registering = Pick<SignIn, 'pool' | 'client' | 'user'>;

/**
 * Completes the registration of a passkey with the browser's answer.
 * @throws CognitoError when the registration has expired or the passkey is not valid.
 */
export async function completeRegistration(
  context: Context,
  signIn: Registering,
  credential: z.infer<typeof registrationShape>,
): Promise<void> {
  const { pool, user } = signIn;
  if (!allowsPasskeys(pool)) throw errors.passkeysOff();
  const { challenge } = takeRegistration(context, signIn);
  const relyingParty = relyingPartyOf(context, pool);
  const verifiedUser = pool.webAuthn?.UserVerification === 'required';
  const verified = await verifyRegistration(credential, { challenge, relyingParty, verifiedUser });
  const passkeys = user.passkeys ?? new Map();
  assertRoomForPasskey(user);
  const attachment = credential.authenticatorAttachment;
  passkeys.set(verified.id, {
    ...verified,
    name: attachment === 'cross-platform' ? 'Security key' : 'Passkey',
    relyingPartyId: relyingParty,
    transports: credential.response.transports ?? [],
    attachment,
    createdAt: context.clock.now(),
  });
  user.passkeys = passkeys;
  user.passkeyRegistration = undefined;
}

function takeRegistration({ clock }: Context, { client, user }: Registering): PasskeyRegistration {
  const registration = user.passkeyRegistration;
  if (!registration || clock.now() >= registration.expiresAt) throw errors.passkeyChallengeNotFound();
  if (registration.clientId !== client.id) throw errors.passkeyClient();
  return registration;
}
