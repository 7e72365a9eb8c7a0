import { createAuthenticator } from '../../src/local/fixtures/authenticator.js';
import { seedPassword } from '../../src/testing/seedUser.js';
import { createPool, type TestbedPool, testbedUrls } from './createPool.js';

type CreationOptions = Parameters<Awaited<ReturnType<typeof createAuthenticator>>['create']>[0];

interface PasskeyPoolOptions {
  /** The email of the pool's one user. */
  readonly email: string;
  /**
   * The relying party of the passkeys.
   * @default 'localhost'
   */
  readonly site?: string;
  /** @default ['PASSWORD', 'WEB_AUTHN'] */
  readonly factors?: readonly string[];
}

/** Makes a pool that takes passkeys of a site, with one user. */
export async function createPasskeyPool(options: PasskeyPoolOptions): Promise<TestbedPool> {
  const { email, site = 'localhost', factors = ['PASSWORD', 'WEB_AUTHN'] } = options;
  const pool = await createPool({
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } } },
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    users: [{ username: email }],
  });
  const UserPoolId = pool.userPoolId;
  const { UserPoolId: _, ...settings } = await pool.aws('GetUserPoolMfaConfig', { UserPoolId });
  const WebAuthnConfiguration = { RelyingPartyId: site, UserVerification: 'preferred' };
  await pool.aws('SetUserPoolMfaConfig', { ...settings, UserPoolId, WebAuthnConfiguration });
  return pool;
}

/** Registers a passkey of the user on another device. */
export async function addPasskeyElsewhere(pool: TestbedPool, email: string): Promise<void> {
  const AccessToken = await signInElsewhere(pool, email);
  const { CredentialCreationOptions } = await pool.aws('StartWebAuthnRegistration', { AccessToken });
  const authenticator = await createAuthenticator(testbedUrls.app);
  const Credential = await authenticator.create(CredentialCreationOptions as CreationOptions);
  await pool.aws('CompleteWebAuthnRegistration', { AccessToken, Credential });
}

/** Removes the user's passkeys at the server; the devices keep theirs. */
export async function removePasskeysElsewhere(pool: TestbedPool, email: string): Promise<void> {
  const AccessToken = await signInElsewhere(pool, email);
  const { Credentials } = await pool.aws('ListWebAuthnCredentials', { AccessToken });
  for (const { CredentialId } of Credentials as { CredentialId: string }[]) {
    await pool.aws('DeleteWebAuthnCredential', { AccessToken, CredentialId });
  }
}

async function signInElsewhere({ aws, clientId }: TestbedPool, email: string): Promise<unknown> {
  const { AuthenticationResult } = await aws('InitiateAuth', {
    ClientId: clientId,
    AuthFlow: 'USER_AUTH',
    AuthParameters: { USERNAME: email, PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: seedPassword },
  });
  return (AuthenticationResult as { AccessToken: string }).AccessToken;
}
