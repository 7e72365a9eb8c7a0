import { DeleteWebAuthnCredentialCommand } from '@aws-sdk/client-cognito-identity-provider';
import {
  associateWebAuthnCredential,
  confirmSignIn,
  fetchAuthSession,
  getCurrentUser,
  listWebAuthnCredentials,
  signIn,
  signOut,
} from 'aws-amplify/auth';
import { expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { addUser, password, startPool } from '../../fixtures/startPool.js';

const username = 'ada@example.com';
const byPassword = { authFlowType: 'USER_AUTH', preferredChallenge: 'PASSWORD' } as const;
const byPasskey = { authFlowType: 'USER_AUTH', preferredChallenge: 'WEB_AUTHN' } as const;

/** Adds a virtual authenticator to this browser, such as a laptop's, with a user who confirms at once. */
async function addAuthenticator() {
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
    recogniseOwner: (isUserVerified: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}

/** A user who signed in by password, in a pool that accepts passkeys of the site of this test. */
async function startSignedIn() {
  const authenticator = await addAuthenticator();
  const pool = await startPool({
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] } } },
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    mfa: {
      MfaConfiguration: 'OFF',
      WebAuthnConfiguration: { RelyingPartyId: location.hostname, UserVerification: 'required' },
    },
  });
  await addUser(pool, { username });
  await signIn({ username, password, options: byPassword });
  return { ...pool, authenticator };
}

test('a passkey of the browser is registered, listed and signs in again and again', async () => {
  const { authenticator } = await startSignedIn();
  await associateWebAuthnCredential();
  const [made, ...others] = await authenticator.credentials();
  expect(others).toEqual([]);
  expect(made).toMatchObject({ isResidentCredential: true, rpId: location.hostname });
  const { credentials } = await listWebAuthnCredentials();
  expect(credentials).toMatchObject([
    {
      relyingPartyId: location.hostname,
      authenticatorAttachment: 'platform',
      authenticatorTransports: ['internal'],
    },
  ]);
  for (let time = 0; time < 2; time += 1) {
    await signOut();
    expect(await signIn({ username, options: byPasskey })).toMatchObject({ isSignedIn: true });
    expect((await getCurrentUser()).signInDetails).toMatchObject({ loginId: username });
  }
});

test('a browser with a passkey of a user does not create a second passkey for that user', async () => {
  const { authenticator } = await startSignedIn();
  await associateWebAuthnCredential();
  await expect(associateWebAuthnCredential()).rejects.toMatchObject({ name: 'PasskeyAlreadyExists' });
  expect(await authenticator.credentials()).toHaveLength(1);
  expect((await listWebAuthnCredentials()).credentials).toHaveLength(1);
});

test('a person whom the authenticator does not verify signs in by another factor', async () => {
  const { authenticator, codeFor } = await startSignedIn();
  await associateWebAuthnCredential();
  await signOut();
  await authenticator.recogniseOwner(false);
  await expect(signIn({ username, options: byPasskey })).rejects.toMatchObject({
    name: 'PasskeyAuthenticationCanceled',
  });
  await confirmSignIn({ challengeResponse: 'EMAIL_OTP' });
  expect(await confirmSignIn({ challengeResponse: codeFor(username) })).toMatchObject({ isSignedIn: true });
  await signOut();
  await authenticator.recogniseOwner(true);
  expect(await signIn({ username, options: byPasskey })).toMatchObject({ isSignedIn: true });
});

test('a passkey that was deleted in the service is no longer offered, although the browser has the passkey', async () => {
  const { aws, authenticator } = await startSignedIn();
  await associateWebAuthnCredential();
  const { credentials } = await listWebAuthnCredentials();
  const { tokens } = await fetchAuthSession();
  await aws.send(
    new DeleteWebAuthnCredentialCommand({
      AccessToken: tokens?.accessToken.toString(),
      CredentialId: credentials[0]?.credentialId,
    }),
  );
  await signOut();
  expect(await authenticator.credentials()).toHaveLength(1);
  const { nextStep } = await signIn({ username, options: byPasskey });
  expect(nextStep).toEqual({
    signInStep: 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION',
    availableChallenges: expect.not.arrayContaining(['WEB_AUTHN']),
  });
});
