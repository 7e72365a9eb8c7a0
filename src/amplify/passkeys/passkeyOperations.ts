import {
  type AuthWebAuthnCredential,
  associateWebAuthnCredential,
  deleteWebAuthnCredential,
  getCurrentUser,
  listWebAuthnCredentials,
} from 'aws-amplify/auth';
import type { Passkey, StepNamed } from '../../core/index.js';
import type { Context, Operations } from '../context/context.js';
import { createDeviceMemory } from '../memory/deviceMemory.js';
import { signalUnknownPasskey } from './signalUnknownPasskey.js';

/** As many as Cognito keeps for one person, so that one page has them all. */
const most = 20;

/** The passkeys of the signed-in person. */
export const loadPasskeys: Operations['loadPasskeys'] = () => passkeys();

/** Makes a passkey on this device. */
export const addPasskey: Operations['addPasskey'] = async (context) => {
  await makePasskey(context);
  return passkeys('added');
};

/** Deletes a passkey at Cognito, and tells the browser that it is of no more use. */
export const removePasskey: Operations['removePasskey'] = async (context, passkey) => {
  await deleteWebAuthnCredential({ credentialId: passkey.id }).catch((cause) => {
    // Removed elsewhere in the meantime, which is what the person wants.
    if (cause?.name !== 'ResourceNotFoundException') throw cause;
  });
  await signalUnknownPasskey({ rpId: passkey.relyingPartyId, credentialId: passkey.id });
  const step = await passkeys('removed');
  if (step.passkeys.length === 0) createDeviceMemory(context.clientId).keep({ passkeyUser: null });
  return step;
};

/** Makes a passkey by the browser's own dialog; from then on it is offered to this person here. */
export async function makePasskey({ clientId }: Context): Promise<void> {
  await associateWebAuthnCredential();
  const { signInDetails, username } = await getCurrentUser();
  createDeviceMemory(clientId).keep({ passkeyUser: signInDetails?.loginId ?? username });
}

/** Whether the signed-in person has a passkey anywhere. */
export async function hasPasskey(): Promise<boolean> {
  const { credentials } = await listWebAuthnCredentials({ pageSize: 1 });
  return credentials.length > 0;
}

async function passkeys(changed?: 'added' | 'removed'): Promise<StepNamed<'passkeys'>> {
  const { credentials } = await listWebAuthnCredentials({ pageSize: most });
  return { name: 'passkeys', passkeys: credentials.map(toPasskey), changed };
}

function toPasskey(credential: AuthWebAuthnCredential): Passkey {
  return {
    id: credential.credentialId ?? '',
    name: credential.friendlyCredentialName ?? '',
    createdAt: credential.createdAt?.toISOString(),
    relyingPartyId: credential.relyingPartyId ?? '',
    attachment: credential.authenticatorAttachment,
    transports: credential.authenticatorTransports ?? [],
  };
}
