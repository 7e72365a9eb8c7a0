import { decodeCBOR } from '@levischuck/tiny-cbor';
import * as z from 'zod/mini';
import { fromBase64Url, fromText, sha256, toBase64Url, toHex } from '../../base/bytes.js';
import { errors, invalidParameter } from '../../base/errors.js';
import { readAuthenticatorData } from './authenticatorData.js';
import { readClientData } from './clientData.js';
import { importPublicKey, toBytes } from './publicKey.js';
import { mayUse } from './relyingParty.js';

/** A new passkey as a browser sends it. @see https://www.w3.org/TR/webauthn-3/#dictdef-registrationresponsejson */
export const registrationShape = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  authenticatorAttachment: z.optional(z.string()),
  response: z.object({
    clientDataJSON: z.string(),
    attestationObject: z.string(),
    transports: z.optional(z.array(z.string())),
  }),
});

/** The values that the response of an authenticator must match. */
export interface Expected {
  readonly challenge: string;
  readonly relyingParty: string;
  readonly verifiedUser: boolean;
}

/**
 * Checks a new passkey. The maker of the authenticator (attestation) is not checked, since Cognito does not request
 * it.
 * @see https://www.w3.org/TR/webauthn-3/#sctn-registering-a-new-credential
 * @throws CognitoError WebAuthnChallengeNotFound-, OriginNotAllowed-, RelyingPartyMismatch- or
 * CredentialNotSupportedException.
 * @returns the passkey's id, public key and counter.
 */
export async function verifyRegistration(
  { id, response }: z.infer<typeof registrationShape>,
  { challenge, relyingParty, verifiedUser }: Expected,
) {
  const client = tryTo(() => readClientData(response.clientDataJSON));
  if (client.type !== 'webauthn.create') throw invalidParameter('Credential is not a registration.');
  if (client.challenge !== challenge) throw errors.passkeyChallengeNotFound();
  if (!mayUse(relyingParty, client.origin)) throw errors.passkeyOrigin();
  const data = tryTo(() => readAttestation(response.attestationObject));
  if (toHex(data.relyingPartyHash) !== toHex(await sha256(fromText(relyingParty)))) {
    throw errors.passkeyRelyingParty();
  }
  const { credential } = data;
  if (!data.userPresent || (verifiedUser && !data.userVerified)) throw errors.passkeyNotSupported();
  if (!credential || toBase64Url(credential.id) !== id) throw errors.passkeyNotSupported();
  await importPublicKey(credential.publicKey).catch(() => {
    throw errors.passkeyNotSupported();
  });
  return { id, publicKey: toBase64Url(credential.publicKey), counter: data.counter };
}

function readAttestation(encoded: string) {
  const attestation = decodeCBOR(fromBase64Url(encoded));
  if (!(attestation instanceof Map)) throw new Error('The attestation is no map.');
  return readAuthenticatorData(toBytes(attestation.get('authData')));
}

function tryTo<Result>(read: () => Result): Result {
  try {
    return read();
  } catch {
    throw invalidParameter('Credential could not be read.');
  }
}
