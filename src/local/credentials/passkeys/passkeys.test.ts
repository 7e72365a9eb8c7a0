import {
  DeleteWebAuthnCredentialCommand,
  ListWebAuthnCredentialsCommand,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { expect, test } from 'vitest';
import { createAuthenticator, type Flaws } from '../../fixtures/authenticator.js';
import {
  answer,
  askForPasskey,
  readQuestion,
  register,
  relyingParty,
  site,
  startPasskeyPool,
  startRegistration,
  username,
} from '../../fixtures/passkeys.js';
import { createAwsClient } from '../../fixtures/startPool.js';
import { createLocalCognito } from '../../index.js';

test('a passkey is registered, listed, signs in and is deleted', async () => {
  const pool = await startPasskeyPool();
  const { authenticator, id } = await register(pool);
  const { AccessToken } = pool;
  const { Credentials } = await pool.aws.send(new ListWebAuthnCredentialsCommand({ AccessToken }));
  expect(Credentials).toEqual([
    {
      CredentialId: id,
      FriendlyCredentialName: 'Passkey',
      RelyingPartyId: relyingParty,
      AuthenticatorAttachment: 'platform',
      AuthenticatorTransports: ['internal'],
      CreatedAt: expect.any(Date),
    },
  ]);
  for (let time = 0; time < 2; time += 1) {
    const { Session, options } = await askForPasskey(pool);
    const signed = await answer(pool, Session, await authenticator.get(options));
    expect(signed.AuthenticationResult?.IdToken).toBeTruthy();
  }
  const request = new DeleteWebAuthnCredentialCommand({ AccessToken, CredentialId: id });
  await pool.aws.send(request);
  await expect(pool.aws.send(request)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  expect((await askForPasskey(pool)).name).toBe('SELECT_CHALLENGE');
});

test('a passkey by RSA signs in too', async () => {
  const pool = await startPasskeyPool();
  const { authenticator } = await register(pool, {}, 'RS256');
  const { Session, options } = await askForPasskey(pool);
  const signed = await answer(pool, Session, await authenticator.get(options));
  expect(signed.AuthenticationResult?.IdToken).toBeTruthy();
});

test('a passkey survives a restart', async () => {
  const pool = await startPasskeyPool();
  const { authenticator } = await register(pool);
  const local = createLocalCognito({ snapshot: pool.local.snapshot() });
  const restarted = { ...pool, local, aws: createAwsClient(local) };
  const { Session, options } = await askForPasskey(restarted);
  const signed = await answer(restarted, Session, await authenticator.get(options));
  expect(signed.AuthenticationResult?.IdToken).toBeTruthy();
});

test('the options of a registration are those of Cognito', async () => {
  const pool = await startPasskeyPool({ UserVerification: 'required' });
  const { id } = await register(pool);
  expect(await startRegistration(pool)).toEqual({
    challenge: expect.stringMatching(/^[\w-]{43}$/),
    rp: { id: relyingParty, name: relyingParty },
    user: { id: expect.any(String), name: username, displayName: username },
    pubKeyCredParams: [
      { type: 'public-key', alg: -7 },
      { type: 'public-key', alg: -257 },
    ],
    timeout: 60_000,
    excludeCredentials: [{ type: 'public-key', id }],
    authenticatorSelection: {
      requireResidentKey: true,
      residentKey: 'required',
      userVerification: 'required',
    },
  });
  expect((await askForPasskey(pool)).options).toEqual({
    challenge: expect.stringMatching(/^[\w-]{43}$/),
    timeout: 180_000,
    rpId: relyingParty,
    allowCredentials: [{ type: 'public-key', id, transports: ['internal'] }],
    userVerification: 'required',
  });
});

test('the authenticator of these tests passes the checks of SimpleWebAuthn too', async () => {
  const pool = await startPasskeyPool();
  const authenticator = await createAuthenticator(site);
  const { challenge, ...options } = await startRegistration(pool);
  const registration = await verifyRegistrationResponse({
    response: (await authenticator.create({ ...options, challenge })) as never,
    expectedChallenge: challenge,
    expectedOrigin: site,
    expectedRPID: relyingParty,
  });
  if (!registration.verified) throw new Error('not verified');
  const assertion = await verifyAuthenticationResponse({
    response: (await authenticator.get({ challenge, rpId: relyingParty })) as never,
    expectedChallenge: challenge,
    expectedOrigin: site,
    expectedRPID: relyingParty,
    credential: registration.registrationInfo.credential,
  });
  expect(assertion.verified).toBe(true);
});

test.each<[string, Flaws, string]>([
  ['for another challenge', { challenge: 'AAAA' }, 'WebAuthnChallengeNotFoundException'],
  ['made on another site', { origin: 'https://example.org' }, 'WebAuthnOriginNotAllowedException'],
  [
    'made on a site whose name only ends alike',
    { origin: 'https://evilexample.com' },
    'WebAuthnOriginNotAllowedException',
  ],
  ['made without TLS', { origin: 'http://app.example.com' }, 'WebAuthnOriginNotAllowedException'],
  ['for another relying party', { relyingParty: 'example.org' }, 'WebAuthnRelyingPartyMismatchException'],
  ['with an algorithm that was not offered', { algorithm: -8 }, 'WebAuthnCredentialNotSupportedException'],
])('a new passkey %s is refused', async (_, flaws, name) => {
  const pool = await startPasskeyPool();
  await expect(register(pool, flaws)).rejects.toMatchObject({ name });
});

test('a pool that requires user verification refuses passkeys and proofs without user verification', async () => {
  const pool = await startPasskeyPool({ UserVerification: 'required' });
  await expect(register(pool, { userVerified: false })).rejects.toMatchObject({
    name: 'WebAuthnCredentialNotSupportedException',
  });
  const { authenticator } = await register(pool);
  const { Session, options } = await askForPasskey(pool);
  const unverified = await authenticator.get(options, { userVerified: false });
  await expect(answer(pool, Session, unverified)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
});

test.each<[string, Flaws]>([
  ['for another challenge', { challenge: 'AAAA' }],
  ['from another site', { origin: 'https://example.org' }],
  ['for another relying party', { relyingParty: 'example.org' }],
  ['whose counter went back', { counter: 1 }],
])('a signature %s is refused', async (_, flaws) => {
  const pool = await startPasskeyPool();
  const { authenticator } = await register(pool, { counter: 5 });
  const { Session, options } = await askForPasskey(pool);
  const wrong = await authenticator.get(options, { counter: 6, ...flaws });
  await expect(answer(pool, Session, wrong)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  const right = await authenticator.get(options, { counter: 7 });
  expect((await answer(pool, Session, right)).AuthenticationResult?.AccessToken).toBeTruthy();
});

test('a signature by another key, or over other data, is refused', async () => {
  const pool = await startPasskeyPool();
  const { authenticator, id } = await register(pool);
  const other = await createAuthenticator(site);
  const { Session, options } = await askForPasskey(pool);
  const forged = { ...(await other.get(options)), id, rawId: id };
  await expect(answer(pool, Session, forged)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  await expect(answer(pool, Session, await other.get(options))).rejects.toMatchObject({
    name: 'NotAuthorizedException',
  });
  const real = await authenticator.get(options);
  const broken = { ...real, response: { ...real.response, signature: 'AAAA' } };
  await expect(answer(pool, Session, broken)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  for (const authenticatorData of ['', '####', 'AAAA']) {
    const unreadable = { ...real, response: { ...real.response, authenticatorData } };
    await expect(answer(pool, Session, unreadable)).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  }
});

test('after cancelling, a person can try the passkey again or choose another factor with the same session', async () => {
  const pool = await startPasskeyPool();
  const { authenticator } = await register(pool);
  const select = async (Session: string | undefined, ANSWER: string) => {
    const ChallengeResponses = { USERNAME: username, ANSWER };
    const request = { ClientId: pool.clientId, ChallengeName: 'SELECT_CHALLENGE' as const, Session };
    return readQuestion(
      await pool.aws.send(new RespondToAuthChallengeCommand({ ...request, ChallengeResponses })),
    );
  };
  const first = await askForPasskey(pool);
  const again = await select(first.Session, 'WEB_AUTHN');
  expect(again.options.challenge).not.toBe(first.options.challenge);
  const signed = await answer(pool, again.Session, await authenticator.get(again.options));
  expect(signed.AuthenticationResult?.AccessToken).toBeTruthy();
  const third = await askForPasskey(pool);
  expect((await select(third.Session, 'EMAIL_OTP')).name).toBe('EMAIL_OTP');
});
