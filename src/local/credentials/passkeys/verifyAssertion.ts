import * as z from 'zod/mini';
import { concat, fromBase64Url, fromText, sha256, toHex } from '../../base/bytes.js';
import type { Passkey } from '../../state/user.js';
import { readAuthenticatorData } from './authenticatorData.js';
import { readClientData } from './clientData.js';
import { isSigned } from './publicKey.js';
import { mayUse } from './relyingParty.js';
import type { Expected } from './verifyRegistration.js';

/** The result of a sign-in by passkey, as a browser sends it. @see https://www.w3.org/TR/webauthn-3/#dictdef-authenticationresponsejson */
export const assertionShape = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
  }),
});

/**
 * Checks that the owner of a passkey signed the challenge.
 * @see https://www.w3.org/TR/webauthn-3/#sctn-verifying-assertion
 * @throws Error when the assertion cannot be read.
 * @returns the passkey's new counter, or null when the signature proves nothing.
 */
export async function verifyAssertion(
  passkey: Passkey,
  { response }: z.infer<typeof assertionShape>,
  { challenge, relyingParty, verifiedUser }: Expected,
): Promise<number | null> {
  const client = readClientData(response.clientDataJSON);
  const encoded = fromBase64Url(response.authenticatorData);
  const data = readAuthenticatorData(encoded);
  const right =
    client.type === 'webauthn.get' &&
    client.challenge === challenge &&
    mayUse(relyingParty, client.origin) &&
    toHex(data.relyingPartyHash) === toHex(await sha256(fromText(relyingParty))) &&
    data.userPresent &&
    (data.userVerified || !verifiedUser);
  // A counter that does not grow reveals a copied passkey. Zero on both sides means that the authenticator does not
  // count.
  const counts = data.counter > 0 || passkey.counter > 0;
  if (!right || (counts && data.counter <= passkey.counter)) return null;
  const signed = concat(encoded, await sha256(fromBase64Url(response.clientDataJSON)));
  const signature = fromBase64Url(response.signature);
  return (await isSigned(fromBase64Url(passkey.publicKey), signature, signed)) ? data.counter : null;
}
