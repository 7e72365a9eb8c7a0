import {
  AdminSetUserMFAPreferenceCommand,
  CreateUserPoolClientCommand,
  GetUserPoolMfaConfigCommand,
  ListWebAuthnCredentialsCommand,
  SetUserMFAPreferenceCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { createAuthenticator } from '../../fixtures/authenticator.js';
import {
  answer,
  askForPasskey,
  complete,
  register,
  relyingParty,
  signInPlainly,
  site,
  startPasskeyPool,
  startRegistration,
  username,
} from '../../fixtures/passkeys.js';
import type { TestPool } from '../../fixtures/startPool.js';

test('a registration that was not started, or that took too long, is refused', async () => {
  const pool = await startPasskeyPool();
  const authenticator = await createAuthenticator(site);
  const options = await startRegistration(pool);
  const credential = await authenticator.create(options);
  pool.local.clock.advance(300);
  const refusal = { name: 'WebAuthnChallengeNotFoundException' };
  await expect(complete(pool, credential)).rejects.toMatchObject(refusal);
  const fresh = await authenticator.create(await startRegistration(pool));
  await complete(pool, fresh);
  await expect(complete(pool, fresh)).rejects.toMatchObject(refusal);
});

test('a registration that was started through another app client is refused', async () => {
  const pool = await startPasskeyPool();
  const authenticator = await createAuthenticator(site);
  const credential = await authenticator.create(await startRegistration(pool));
  const { UserPoolClient } = await pool.aws.send(
    new CreateUserPoolClientCommand({
      UserPoolId: pool.userPoolId,
      ClientName: 'other',
      ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
    }),
  );
  const other = { ...pool, clientId: UserPoolClient?.ClientId ?? '' };
  const AccessToken = await signInPlainly(other);
  await expect(complete({ ...other, AccessToken }, credential)).rejects.toMatchObject({
    name: 'WebAuthnClientMismatchException',
  });
});

test('a user has twenty passkeys at most, listed page by page', async () => {
  const pool = await startPasskeyPool();
  for (let count = 0; count < 20; count += 1) await register(pool);
  await expect(register(pool)).rejects.toMatchObject({ name: 'LimitExceededException' });
  const { AccessToken } = pool;
  const sizes: number[] = [];
  let NextToken: string | undefined;
  do {
    const request = new ListWebAuthnCredentialsCommand({ AccessToken, MaxResults: 8, NextToken });
    const page = await pool.aws.send(request);
    sizes.push(page.Credentials?.length ?? 0);
    NextToken = page.NextToken;
  } while (NextToken);
  expect(sizes).toEqual([8, 8, 4]);
});

test('a pool without passkeys or without a relying party refuses a registration with the reason', async () => {
  const withoutPasskeys = await startPasskeyPool(
    {},
    { pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] } } } },
  );
  await expect(startRegistration(withoutPasskeys)).rejects.toMatchObject({
    name: 'WebAuthnNotEnabledException',
  });
  const withoutDomain = await startPasskeyPool({ RelyingPartyId: undefined });
  await expect(startRegistration(withoutDomain)).rejects.toMatchObject({
    name: 'WebAuthnConfigurationMissingException',
  });
});

test('a page on localhost registers a passkey without TLS', async () => {
  const pool = await startPasskeyPool({ RelyingPartyId: 'localhost' });
  const authenticator = await createAuthenticator('http://localhost:5173');
  await complete(pool, await authenticator.create(await startRegistration(pool)));
  const list = new ListWebAuthnCredentialsCommand({ AccessToken: pool.AccessToken });
  expect((await pool.aws.send(list)).Credentials).toMatchObject([{ RelyingPartyId: 'localhost' }]);
});

const optionalMfa = { MfaConfiguration: 'OPTIONAL', EmailMfaConfiguration: {} } as const;
const both = {
  FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
  RelyingPartyId: relyingParty,
} as const;

async function turnEmailMfaOn({ aws, userPoolId }: TestPool) {
  const EmailMfaSettings = { Enabled: true, PreferredMfa: true };
  const request = { UserPoolId: userPoolId, Username: username, EmailMfaSettings };
  await aws.send(new AdminSetUserMFAPreferenceCommand(request));
}

test('a user with a second factor signs in by passkey only where the passkey counts as both factors', async () => {
  const pool = await startPasskeyPool({}, { mfa: { ...optionalMfa, WebAuthnConfiguration: both } });
  const { authenticator } = await register(pool);
  const { AccessToken } = pool;
  const WebAuthnMfaSettings = { Enabled: true };
  const prefer = new SetUserMFAPreferenceCommand({ AccessToken, WebAuthnMfaSettings });
  await expect(pool.aws.send(prefer)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await turnEmailMfaOn(pool);
  expect((await askForPasskey(pool)).name).toBe('SELECT_CHALLENGE');
  await pool.aws.send(prefer);
  const { Session, options } = await askForPasskey(pool);
  const unverified = await authenticator.get(options, { userVerified: false });
  await expect(answer(pool, Session, unverified)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  const signed = await answer(pool, Session, await authenticator.get(options));
  expect(signed.AuthenticationResult?.AccessToken).toBeTruthy();
});

test('the passkey settings of a pool can be read back', async () => {
  const { aws, userPoolId } = await startPasskeyPool({ UserVerification: 'preferred' });
  const { WebAuthnConfiguration } = await aws.send(
    new GetUserPoolMfaConfigCommand({ UserPoolId: userPoolId }),
  );
  expect(WebAuthnConfiguration).toEqual({ RelyingPartyId: relyingParty, UserVerification: 'preferred' });
});
