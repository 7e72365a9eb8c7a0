import { createAuthenticator } from '../../src/local/fixtures/authenticator.js';
import { seedPassword } from '../../src/testing/seedUser.js';
import { createPool, type StandPool, standUrls } from './createPool.js';

type CreationOptions = Parameters<Awaited<ReturnType<typeof createAuthenticator>>['create']>[0];

interface PasskeyPoolOptions {
  /** Whom the pool is made for. */
  readonly email: string;
  /**
   * The site that passkeys are for.
   * @default 'localhost'
   */
  readonly site?: string;
  /** @default ['PASSWORD', 'WEB_AUTHN'] */
  readonly factors?: readonly string[];
}

/** A pool with passkeys of a site, with one person in it. */
export async function createPasskeyPool(options: PasskeyPoolOptions): Promise<StandPool> {
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

/** Makes a passkey for the person on a device that is not this browser's. */
export async function addPasskeyElsewhere(pool: StandPool, email: string): Promise<void> {
  const AccessToken = await signInElsewhere(pool, email);
  const { CredentialCreationOptions } = await pool.aws('StartWebAuthnRegistration', { AccessToken });
  const authenticator = await createAuthenticator(standUrls.app);
  const Credential = await authenticator.create(CredentialCreationOptions as CreationOptions);
  await pool.aws('CompleteWebAuthnRegistration', { AccessToken, Credential });
}

/** Removes the person's passkeys at the server; devices that have them are not told. */
export async function removePasskeysElsewhere(pool: StandPool, email: string): Promise<void> {
  const AccessToken = await signInElsewhere(pool, email);
  const { Credentials } = await pool.aws('ListWebAuthnCredentials', { AccessToken });
  for (const { CredentialId } of Credentials as { CredentialId: string }[]) {
    await pool.aws('DeleteWebAuthnCredential', { AccessToken, CredentialId });
  }
}

async function signInElsewhere({ aws, clientId }: StandPool, email: string): Promise<unknown> {
  const { AuthenticationResult } = await aws('InitiateAuth', {
    ClientId: clientId,
    AuthFlow: 'USER_AUTH',
    AuthParameters: { USERNAME: email, PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: seedPassword },
  });
  return (AuthenticationResult as { AccessToken: string }).AccessToken;
}
