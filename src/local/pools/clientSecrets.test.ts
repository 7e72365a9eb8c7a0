import { createHmac } from 'node:crypto';
import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  ConfirmForgotPasswordCommand,
  ConfirmSignUpCommand,
  CreateUserPoolClientCommand,
  ForgotPasswordCommand,
  GetTokensFromRefreshTokenCommand,
  InitiateAuthCommand,
  ResendConfirmationCodeCommand,
  RespondToAuthChallengeCommand,
  RevokeTokenCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { password, startPool } from '../fixtures/startPool.js';

const username = 'ada';

async function startSecretClient(settings: object = {}) {
  const pool = await startPool({ pool: { UsernameAttributes: undefined } });
  const { UserPoolClient } = await pool.aws.send(
    new CreateUserPoolClientCommand({
      UserPoolId: pool.userPoolId,
      ClientName: 'server',
      GenerateSecret: true,
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_AUTH'],
      ...settings,
    }),
  );
  const { ClientId = '', ClientSecret = '' } = UserPoolClient ?? {};
  const hashFor = (name: string) =>
    createHmac('sha256', ClientSecret)
      .update(name + ClientId)
      .digest('base64');
  const identity = { UserPoolId: pool.userPoolId, Username: username };
  await pool.aws.send(new AdminCreateUserCommand({ ...identity, MessageAction: 'SUPPRESS' }));
  await pool.aws.send(new AdminSetUserPasswordCommand({ ...identity, Password: password, Permanent: true }));
  return { ...pool, ClientId, ClientSecret, hashFor };
}

type SecretClient = Awaited<ReturnType<typeof startSecretClient>>;

async function signIn({ aws, ClientId, hashFor }: SecretClient) {
  const AuthParameters = { USERNAME: username, PASSWORD: password, SECRET_HASH: hashFor(username) };
  const request = { ClientId, AuthFlow: 'USER_PASSWORD_AUTH' as const, AuthParameters };
  return (await aws.send(new InitiateAuthCommand(request))).AuthenticationResult?.RefreshToken ?? '';
}

test('every request that names a user needs the hash of the secret', async () => {
  const { aws, ClientId, hashFor } = await startSecretClient();
  const named = { ClientId, Username: username };
  const code = { ConfirmationCode: '123456' };
  const send = (SecretHash?: string) => {
    const request = { ...named, SecretHash };
    const hash: Record<string, string> = SecretHash === undefined ? {} : { SECRET_HASH: SecretHash };
    return [
      aws.send(new SignUpCommand({ ...request, Password: password })),
      aws.send(new ConfirmSignUpCommand({ ...request, ...code })),
      aws.send(new ResendConfirmationCodeCommand(request)),
      aws.send(new ForgotPasswordCommand(request)),
      aws.send(new ConfirmForgotPasswordCommand({ ...request, ...code, Password: password })),
      ...(['USER_PASSWORD_AUTH', 'USER_AUTH'] as const).map((AuthFlow) =>
        aws.send(
          new InitiateAuthCommand({
            ClientId,
            AuthFlow,
            AuthParameters: { USERNAME: username, PASSWORD: password, ...hash },
          }),
        ),
      ),
      aws.send(
        new RespondToAuthChallengeCommand({
          ClientId,
          ChallengeName: 'EMAIL_OTP',
          Session: 'a session that is long enough',
          ChallengeResponses: { USERNAME: username, EMAIL_OTP_CODE: '12345678', ...hash },
        }),
      ),
    ];
  };
  for (const sent of send()) {
    await expect(sent).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: `Client ${ClientId} is configured with secret but SECRET_HASH was not received`,
    });
  }
  for (const sent of send(hashFor('another user'))) {
    await expect(sent).rejects.toMatchObject({
      message: `Unable to verify secret hash for client ${ClientId}`,
    });
  }
});

test('a refresh token needs the hash of its user’s name', async () => {
  const client = await startSecretClient();
  const { aws, ClientId, hashFor } = client;
  const REFRESH_TOKEN = await signIn(client);
  const refresh = (more: Record<string, string>) =>
    aws.send(
      new InitiateAuthCommand({
        ClientId,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN, ...more },
      }),
    );
  await expect(refresh({})).rejects.toThrow('SECRET_HASH was not received');
  await expect(refresh({ SECRET_HASH: hashFor('bob') })).rejects.toThrow('Unable to verify secret hash');
  expect((await refresh({ SECRET_HASH: hashFor(username) })).AuthenticationResult?.IdToken).toBeTruthy();
});

test('the newer operations need the secret itself', async () => {
  const client = await startSecretClient();
  const { aws, ClientId, ClientSecret } = client;
  const RefreshToken = await signIn(client);
  const refresh = (secret: object) =>
    aws.send(new GetTokensFromRefreshTokenCommand({ ClientId, RefreshToken, ...secret }));
  await expect(refresh({})).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  expect((await refresh({ ClientSecret })).AuthenticationResult?.AccessToken).toBeTruthy();
  const revoke = (secret: object) =>
    aws.send(new RevokeTokenCommand({ ClientId, Token: RefreshToken, ...secret }));
  await expect(revoke({})).rejects.toMatchObject({ name: 'UnauthorizedException' });
  await revoke({ ClientSecret });
  await expect(refresh({ ClientSecret })).rejects.toThrow('Refresh Token has been revoked');
});

test('REFRESH_TOKEN_AUTH is refused where refresh tokens rotate', async () => {
  const client = await startSecretClient({
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
  });
  const { aws, ClientId, ClientSecret, hashFor } = client;
  const REFRESH_TOKEN = await signIn(client);
  const AuthParameters = { REFRESH_TOKEN, SECRET_HASH: hashFor(username) };
  const older = new InitiateAuthCommand({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters });
  await expect(aws.send(older)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  const newer = new GetTokensFromRefreshTokenCommand({ ClientId, ClientSecret, RefreshToken: REFRESH_TOKEN });
  const { AuthenticationResult } = await aws.send(newer);
  expect(AuthenticationResult?.RefreshToken).not.toBe(REFRESH_TOKEN);
  await expect(aws.send(newer)).rejects.toMatchObject({ name: 'RefreshTokenReuseException' });
});
