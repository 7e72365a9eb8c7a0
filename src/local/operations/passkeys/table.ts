import { CompleteWebAuthnRegistration } from './CompleteWebAuthnRegistration.js';
import { DeleteWebAuthnCredential } from './DeleteWebAuthnCredential.js';
import { ListWebAuthnCredentials } from './ListWebAuthnCredentials.js';
import { StartWebAuthnRegistration } from './StartWebAuthnRegistration.js';

/** The operations on passkeys. */
export const passkeyOperations = {
  CompleteWebAuthnRegistration,
  DeleteWebAuthnCredential,
  ListWebAuthnCredentials,
  StartWebAuthnRegistration,
};
