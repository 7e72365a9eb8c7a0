import {
  associateWebAuthnCredential,
  confirmSignIn,
  deleteWebAuthnCredential,
  listWebAuthnCredentials,
  signIn,
  signOut,
} from 'aws-amplify/auth';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createAuthenticator } from '../../fixtures/authenticator.js';
import { addUser, password, startPool } from '../../fixtures/startPool.js';

const username = 'ada@example.com';
const site = 'https://app.example.com';

type Authenticator = Awaited<ReturnType<typeof createAuthenticator>>;

/** Gives Amplify the parts of a browser that it uses, with credentials from a software authenticator. */
function stubBrowser(authenticator: Authenticator) {
  const create = vi.fn(async ({ publicKey }: CredentialCreationOptions) => {
    const { challenge, rp } = publicKey as PublicKeyCredentialCreationOptions;
    const made = await authenticator.create({ challenge: encode(challenge), rp: { id: rp.id ?? '' } });
    return new PasskeyOfTest(made, new AttestationOfTest(made.response));
  });
  const get = vi.fn(async ({ publicKey }: CredentialRequestOptions) => {
    const { challenge, rpId = '' } = publicKey as PublicKeyCredentialRequestOptions;
    const signed = await authenticator.get({ challenge: encode(challenge), rpId });
    return new PasskeyOfTest(signed, new AssertionOfTest(signed.response));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('PublicKeyCredential', PasskeyOfTest);
  vi.stubGlobal('AuthenticatorAttestationResponse', AttestationOfTest);
  vi.stubGlobal('AuthenticatorAssertionResponse', AssertionOfTest);
  vi.stubGlobal('navigator', { userAgent: 'Test', product: '', credentials: { create, get } });
  const window = { document: {}, isSecureContext: true, PublicKeyCredential: PasskeyOfTest };
  vi.stubGlobal('window', { ...window, addEventListener: vi.fn(), removeEventListener: vi.fn() });
  return { get };
}

class PasskeyOfTest {
  readonly id: string;
  readonly rawId: ArrayBuffer;
  readonly type = 'public-key';
  readonly response: object;

  constructor({ id }: { id: string }, response: object) {
    this.id = id;
    this.rawId = decode(id);
    this.response = response;
  }

  getClientExtensionResults() {
    return {};
  }
}

class AttestationOfTest {
  readonly clientDataJSON: ArrayBuffer;
  readonly attestationObject: ArrayBuffer;

  constructor(response: { clientDataJSON: string; attestationObject: string }) {
    this.clientDataJSON = decode(response.clientDataJSON);
    this.attestationObject = decode(response.attestationObject);
  }

  getTransports = () => ['internal'];
  getPublicKeyAlgorithm = () => -7;
  getAuthenticatorData = () => new ArrayBuffer(0);
  getPublicKey = () => null;
}

class AssertionOfTest {
  readonly clientDataJSON: ArrayBuffer;
  readonly authenticatorData: ArrayBuffer;
  readonly signature: ArrayBuffer;
  readonly userHandle = null;

  constructor(response: { clientDataJSON: string; authenticatorData: string; signature: string }) {
    this.clientDataJSON = decode(response.clientDataJSON);
    this.authenticatorData = decode(response.authenticatorData);
    this.signature = decode(response.signature);
  }
}

function encode(bytes: BufferSource): string {
  return Buffer.from(bytes as ArrayBuffer).toString('base64url');
}

function decode(text: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(text, 'base64url')).buffer;
}

async function startWithPasskey() {
  const pool = await startPool({
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] } } },
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    mfa: { MfaConfiguration: 'OFF', WebAuthnConfiguration: { RelyingPartyId: 'example.com' } },
  });
  const browser = stubBrowser(await createAuthenticator(site));
  await addUser(pool, { username });
  const byPassword = { authFlowType: 'USER_AUTH', preferredChallenge: 'PASSWORD' } as const;
  await signIn({ username, password, options: byPassword });
  await associateWebAuthnCredential();
  return { ...pool, ...browser };
}

const byPasskey = { authFlowType: 'USER_AUTH', preferredChallenge: 'WEB_AUTHN' } as const;

test('Amplify registers a passkey, signs in with it, lists it and deletes it', async () => {
  await startWithPasskey();
  await signOut();
  expect(await signIn({ username, options: byPasskey })).toMatchObject({ isSignedIn: true });
  const { credentials } = await listWebAuthnCredentials();
  expect(credentials).toMatchObject([{ relyingPartyId: 'example.com', friendlyCredentialName: 'Passkey' }]);
  await deleteWebAuthnCredential({ credentialId: credentials[0]?.credentialId ?? '' });
  expect((await listWebAuthnCredentials()).credentials).toEqual([]);
});

test('Amplify signs in by another factor after the passkey was cancelled', async () => {
  const { get, codeFor } = await startWithPasskey();
  await signOut();
  get.mockRejectedValueOnce(new DOMException('No.', 'NotAllowedError'));
  await expect(signIn({ username, options: byPasskey })).rejects.toMatchObject({
    name: 'PasskeyAuthenticationCanceled',
  });
  await confirmSignIn({ challengeResponse: 'EMAIL_OTP' });
  expect(await confirmSignIn({ challengeResponse: codeFor(username) })).toMatchObject({ isSignedIn: true });
});
