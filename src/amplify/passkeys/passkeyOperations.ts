import {
  type AuthWebAuthnCredential,
  associateWebAuthnCredential,
  deleteWebAuthnCredential,
  getCurrentUser,
  listWebAuthnCredentials,
} from 'aws-amplify/auth';
import type { Passkey, StepNamed } from '../../core/index.js';
import type { Context, Operations } from '../context/context.js';
import { signalUnknownPasskey } from './signalUnknownPasskey.js';

/** Cognito's limit of passkeys for one user, so that one page of the list has them all. */
const longestList = 20;

/** The passkeys of the signed-in person. */
export const loadPasskeys: Operations['loadPasskeys'] = () => passkeysStep();

/** Creates a passkey by the dialog of the browser. */
export const addPasskey: Operations['addPasskey'] = async (context) => {
  await createPasskey(context);
  return passkeysStep('added');
};

/** Deletes a passkey at Cognito, and has the browser stop offering the passkey. */
export const removePasskey: Operations['removePasskey'] = async (context, passkey) => {
  await deleteWebAuthnCredential({ credentialId: passkey.id }).catch((cause) => {
    // Another page has removed the passkey, which is what the person wants.
    if (cause?.name !== 'ResourceNotFoundException') throw cause;
  });
  await signalUnknownPasskey({ rpId: passkey.relyingPartyId, credentialId: passkey.id });
  const step = await passkeysStep('removed');
  if (step.passkeys.length === 0) context.memory.device.keep({ passkeyUser: undefined });
  return step;
};

/** Creates a passkey by the dialog of the browser. From then on the autofill list of this browser offers the passkey. */
export async function createPasskey({ memory }: Context): Promise<void> {
  await associateWebAuthnCredential();
  const { signInDetails, username } = await getCurrentUser();
  memory.device.keep({ passkeyUser: signInDetails?.loginId ?? username });
}

/** Whether the signed-in person has a passkey anywhere. */
export async function hasPasskey(): Promise<boolean> {
  const { credentials } = await listWebAuthnCredentials({ pageSize: 1 });
  return credentials.length > 0;
}

async function passkeysStep(changed?: 'added' | 'removed'): Promise<StepNamed<'passkeys'>> {
  const { credentials } = await listWebAuthnCredentials({ pageSize: longestList });
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
