import { toBase64Url } from '../../base/bytes.js';
import { minute } from '../../base/clock.js';
import { errors, invalidParameter } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import { relyingPartyOf } from '../../credentials/passkeys/relyingParty.js';
import { assertionShape, verifyAssertion } from '../../credentials/passkeys/verifyAssertion.js';
import { mfaIsDue } from '../../credentials/secondFactors.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import type { FirstFactor } from '../../shapes/common.js';
import { parseBody, validate } from '../../shapes/validate.js';
import { finish } from '../ask/afterPassword.js';
import { openChallenge } from '../ask/openChallenge.js';

/** Asks for a signature by one of the user's passkeys. The same Session can choose anew, should the person cancel. */
export function askPasskey(context: Context, signIn: SignIn, choices: readonly FirstFactor[]): AuthAnswer {
  const { pool, user } = signIn;
  if (!user.enabled) throw errors.userDisabled();
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
 * Checks the signature of a passkey.
 * @throws CognitoError NotAuthorizedException when it proves nothing.
 */
export async function answerPasskey(
  context: Context,
  signIn: SignIn,
  { challenge, credential }: { challenge: string; credential: string },
): Promise<AuthAnswer> {
  const { pool, user } = signIn;
  const given = validate(assertionShape, parseBody(credential));
  const passkey = user.passkeys?.get(given.id);
  if (!passkey) throw errors.wrongCredentials();
  const expected = {
    challenge,
    relyingParty: relyingPartyOf(context, pool),
    verifiedUser: needsVerifiedUser(signIn),
  };
  const counter = await verifyAssertion(passkey, given, expected).catch(() => {
    throw invalidParameter('Credential could not be read.');
  });
  if (counter === null) throw errors.wrongCredentials();
  passkey.counter = counter;
  return finish(context, signIn);
}

// A passkey is both factors only if its owner, and not just anybody, touched it.
function needsVerifiedUser(signIn: SignIn): boolean {
  return signIn.pool.webAuthn?.UserVerification === 'required' || mfaIsDue(signIn);
}
