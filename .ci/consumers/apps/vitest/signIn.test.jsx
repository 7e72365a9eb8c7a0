import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AuthProvider, SignedIn, SignedOut, SignIn, useAuth } from 'cognito-kit';
import { createLocalCognito, interceptFetch } from 'cognito-kit/local';
import { afterAll, beforeAll, expect, test } from 'vitest';

const endpoint = 'http://localhost:9229';
const ada = { Username: 'ada@example.com', Password: 'Correct-horse-1' };
let config;
let restore;

beforeAll(async () => {
  const local = createLocalCognito({ origin: endpoint });
  restore = interceptFetch(local, endpoint);
  const { UserPool } = await local.call('CreateUserPool', {
    PoolName: 'people',
    UsernameAttributes: ['email'],
  });
  const UserPoolId = UserPool.Id;
  const { UserPoolClient } = await local.call('CreateUserPoolClient', { UserPoolId, ClientName: 'app' });
  const attributes = [{ Name: 'email', Value: ada.Username }];
  await local.call('AdminCreateUser', { UserPoolId, Username: ada.Username, UserAttributes: attributes });
  await local.call('AdminSetUserPassword', { UserPoolId, ...ada, Permanent: true });
  config = {
    version: '1',
    auth: {
      aws_region: 'us-east-1',
      user_pool_id: UserPoolId,
      user_pool_client_id: UserPoolClient.ClientId,
      username_attributes: ['email'],
    },
  };
});
afterAll(() => restore());

test('a person signs in', async () => {
  const user = userEvent.setup();
  render(
    <AuthProvider config={config} endpoint={endpoint}>
      <SignedOut>
        <SignIn />
      </SignedOut>
      <SignedIn>
        <Inside />
      </SignedIn>
    </AuthProvider>,
  );
  await user.type(await screen.findByLabelText('Email'), ada.Username);
  await user.type(screen.getByLabelText('Password'), ada.Password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  await screen.findByText('You are in, ada@example.com.', {}, { timeout: 20_000 });
  expect(screen.queryByLabelText('Password')).toBeNull();
});

function Inside() {
  const { user } = useAuth();
  return <p>You are in, {user?.email}.</p>;
}
