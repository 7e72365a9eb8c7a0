import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/**
 * Gives this browser an authenticator such as a laptop's, whose owner touches it at once, until the test ends.
 * @see https://chromedevtools.github.io/devtools-protocol/tot/WebAuthn/
 */
export async function addAuthenticator() {
  const session = cdp();
  await session.send('WebAuthn.enable');
  onTestFinished(() => session.send('WebAuthn.disable').then(() => {}));
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    credentials: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    /** Whether the face, finger or screen lock is the owner's. */
    recogniseOwner: (isUserVerified: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    /** Takes the device away, with what it keeps. */
    remove: () => session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }),
    /** Whether a person touches the authenticator. */
    touch: (enabled: boolean) =>
      session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }),
  };
}
