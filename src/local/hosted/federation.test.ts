import {
  AdminGetUserCommand,
  CreateIdentityProviderCommand,
  DescribeUserPoolClientCommand,
  ListUsersCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { openBrowser } from '../fixtures/openBrowser.js';
import { startHosted, tokensFor } from '../fixtures/startHosted.js';
import { addUser, password } from '../fixtures/startPool.js';

const username = 'ada@example.com';

test('a person signs in with Google, and is the same user the next time', async () => {
  const pool = await startHosted();
  const { browser, asked, aws, userPoolId, local } = pool;
  const page = await browser.visit('/oauth2/authorize', { ...asked, identity_provider: 'Google' });
  expect(page.html).toContain('Sign in with Google');
  const back = await browser.submit({ email: username, name: 'Ada Lovelace' });
  const claims = decodeJwt((await tokensFor(pool, back.url)).id_token);
  expect(claims).toMatchObject({
    'cognito:username': expect.stringMatching(/^Google_\d+$/),
    email: username,
    email_verified: true,
    name: 'Ada Lovelace',
    identities: [{ providerName: 'Google', providerType: 'Google', primary: 'true', issuer: null }],
  });
  const Username = String(claims['cognito:username']);
  const user = await aws.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username }));
  expect(user.UserStatus).toBe('EXTERNAL_PROVIDER');
  const other = openBrowser(local);
  await other.visit('/login', asked);
  const list = await other.follow('Continue with Google');
  expect(list.html).toContain('Ada Lovelace');
  const again = await other.submit({
    sub: Username.slice('Google_'.length),
    email: username,
    name: 'Ada King',
  });
  expect(decodeJwt((await tokensFor(pool, again.url)).id_token)).toMatchObject({
    sub: claims.sub,
    name: 'Ada King',
  });
});

test('the app gets an error when a person cancels at the identity provider or the provider fails', async () => {
  const { browser, asked } = await startHosted();
  await browser.visit('/oauth2/authorize', { ...asked, identity_provider: 'Facebook' });
  const cancelled = await browser.submit({ action: 'cancel' });
  expect(Object.fromEntries(cancelled.url.searchParams)).toMatchObject({
    error: 'access_denied',
    state: 'st',
  });
  await browser.visit('/oauth2/authorize', { ...asked, identity_provider: 'Facebook' });
  const failed = await browser.submit({ action: 'error', error: 'server_error', error_description: 'Down' });
  expect(Object.fromEntries(failed.url.searchParams)).toMatchObject({
    error: 'server_error',
    error_description: 'Down',
  });
});

test('SAML and OIDC providers of the pool have pages too, by name or by identifier', async () => {
  const pool = await startHosted();
  const { aws, userPoolId: UserPoolId, clientId: ClientId, asked, browser } = pool;
  await aws.send(
    new CreateIdentityProviderCommand({
      UserPoolId,
      ProviderName: 'Corporate',
      ProviderType: 'SAML',
      ProviderDetails: { MetadataURL: 'https://idp.example.com/metadata' },
      IdpIdentifiers: ['example.com'],
      AttributeMapping: {
        email: 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress',
        family_name: 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname',
        nickname: 'department',
      },
    }),
  );
  const { UserPoolClient: known } = await aws.send(
    new DescribeUserPoolClientCommand({ UserPoolId, ClientId }),
  );
  const { CreationDate, LastModifiedDate, ClientSecret, ...settings } = known ?? {};
  const SupportedIdentityProviders = ['COGNITO', 'Corporate'];
  await aws.send(
    new UpdateUserPoolClientCommand({ ...settings, UserPoolId, ClientId, SupportedIdentityProviders }),
  );
  const page = await browser.visit('/oauth2/authorize', { ...asked, idp_identifier: 'example.com' });
  expect(page.html).toContain('Sign in with Corporate');
  const claims = JSON.stringify({ department: 'Engines' });
  const back = await browser.submit({ email: username, name: 'Ada Lovelace', sub: 'ada', claims });
  expect(decodeJwt((await tokensFor(pool, back.url)).id_token)).toMatchObject({
    'cognito:username': 'Corporate_ada',
    email: username,
    email_verified: false,
    family_name: 'Lovelace',
    nickname: 'Engines',
    identities: [{ userId: 'ada', providerName: 'Corporate', providerType: 'SAML' }],
  });
});

test('a user from a provider cannot sign in by password, or reset one', async () => {
  const { aws, browser, asked, userPoolId, local } = await startHosted();
  await browser.visit('/oauth2/authorize', { ...asked, identity_provider: 'Google' });
  await browser.submit({ email: username });
  const { Users = [] } = await aws.send(new ListUsersCommand({ UserPoolId: userPoolId }));
  const [user] = Users;
  expect(user?.UserStatus).toBe('EXTERNAL_PROVIDER');
  const other = openBrowser(local);
  await other.visit('/login', asked);
  const refused = await other.submit({ username: user?.Username ?? '', password });
  expect(refused.html).toContain('Incorrect username or password.');
  await other.follow('Forgot your password?');
  const reset = await other.submit({ username: user?.Username ?? '' });
  expect(reset.html).toContain('User password cannot be reset in the current state.');
});

test('the email of a user from a provider is free for an account with a password', async () => {
  const pool = await startHosted();
  await pool.browser.visit('/oauth2/authorize', { ...pool.asked, identity_provider: 'Google' });
  await pool.browser.submit({ email: username });
  await addUser(pool, { username });
  const other = openBrowser(pool.local);
  await other.visit('/login', pool.asked);
  const back = await other.submit({ username, password });
  expect(back.url.searchParams.get('code')).toBeTruthy();
});
