import { toBase64Url } from '../../base/bytes.js';
import { minute } from '../../base/clock.js';
import { errors } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import { relyingPartyOf } from '../../credentials/passkeys/relyingParty.js';
import { mfaIsDue } from '../../credentials/secondFactors.js';
import { hidesUsers } from '../../pools/clients.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import type { FirstFactor } from '../../shapes/common.js';
import { openChallenge } from './openChallenge.js';

/**
 * Asks for a signature by one of the user's passkeys. The Session also takes another choice of a first factor, since
 * a person can cancel the browser's dialog.
 */
export function askPasskey(context: Context, signIn: SignIn, choices: readonly FirstFactor[]): AuthAnswer {
  const { pool, client, user } = signIn;
  if (!user.enabled && !hidesUsers(client)) throw errors.userDisabled();
  const challenge = toBase64Url(context.random(32));
  const options = {
    challenge,
    timeout: 3 * minute,
    rpId: relyingPartyOf(context, pool),
    allowCredentials: [...(user.passkeys?.values() ?? [])].map(({ id, transports }) => ({
      type: 'public-key',
      id,
      transports,
    })),
    userVerification: needsVerifiedUser(signIn) ? 'required' : 'preferred',
  };
  return {
    ChallengeName: 'WEB_AUTHN',
    Session: openChallenge(context, signIn, {
      name: 'SELECT_CHALLENGE',
      choices,
      passkeyChallenge: challenge,
    }),
    ChallengeParameters: { CREDENTIAL_REQUEST_OPTIONS: JSON.stringify(options) },
  };
}

/**
 * Whether the authenticator must verify the person, by a PIN or biometrics: where the pool demands it, and where a
 * passkey counts as both factors.
 */
export function needsVerifiedUser(signIn: SignIn): boolean {
  return signIn.pool.webAuthn?.UserVerification === 'required' || mfaIsDue(signIn);
}
