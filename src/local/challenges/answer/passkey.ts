import { errors, invalidParameter } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import { prove } from '../../credentials/authenticationLevel.js';
import { relyingPartyOf } from '../../credentials/passkeys/relyingParty.js';
import { assertionShape, verifyAssertion } from '../../credentials/passkeys/verifyAssertion.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import { parseBody, validate } from '../../shapes/validate.js';
import { needsVerifiedUser } from '../ask/askPasskey.js';
import { completeSignIn } from '../ask/completeSignIn.js';

/**
 * Checks the signature of a passkey.
 * @throws CognitoError NotAuthorizedException when the signature is not valid.
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
  return completeSignIn(context, prove(signIn, passkey.attachment === 'cross-platform' ? 'hwk' : 'swk'));
}
