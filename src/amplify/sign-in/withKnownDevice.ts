import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { toFailure } from '../failures/toFailure.js';
import { readStored } from '../memory/browserStorage.js';

/**
 * Runs one call of a sign-in. When Cognito does not know the device of this browser any more, forgets the device and
 * runs the call again. Amplify's trap: it does so for the proof of a password alone, and sends the key of the forgotten
 * device with every other answer, so that no sign-in would succeed again.
 * @throws what Amplify throws
 */
export async function withKnownDevice<Result>(
  username: string | undefined,
  call: () => Promise<Result>,
): Promise<Result> {
  try {
    return await call();
  } catch (cause) {
    if (toFailure(cause, 'answerChallenge').code !== 'deviceUnknown') throw cause;
    await forgetDevice(username);
    return call();
  }
}

// Amplify keeps a device by the name that it uses for the open sign-in: the typed one, or Cognito's own.
async function forgetDevice(username: string | undefined): Promise<void> {
  const { authTokenStore } = cognitoUserPoolsTokenProvider;
  const active = readStored('sessionStorage', 'CognitoSignInState.username');
  for (const name of new Set([username, active])) {
    if (name) await authTokenStore.clearDeviceMetadata(name);
  }
}
