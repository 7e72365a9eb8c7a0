import {
  AdminDeleteSoftwareTokenCommand,
  AdminGetUserCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { confirmSignIn, setUpTOTP, signOut, updateMFAPreference, verifyTOTPSetup } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { addUser, password, signInPlainly, startPool, totpCode } from '../../fixtures/startPool.js';

const username = 'ada@example.com';

test('a user without the deleted authenticator app signs in by password, and registers a new app', async () => {
  const SoftwareTokenMfaConfiguration = { Enabled: true };
  const pool = await startPool({ mfa: { MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration } });
  await addUser(pool, { username });
  await signInPlainly(username);
  const { sharedSecret } = await setUpTOTP();
  await verifyTOTPSetup({ code: totpCode(pool.local, sharedSecret) });
  await updateMFAPreference({ totp: 'PREFERRED' });
  await signOut();
  const { nextStep } = await signInPlainly(username);
  expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_TOTP_CODE');
  const user = { UserPoolId: pool.userPoolId, Username: username };
  await pool.aws.send(new AdminDeleteSoftwareTokenCommand(user));
  pool.local.clock.advance(30);
  const late = confirmSignIn({ challengeResponse: totpCode(pool.local, sharedSecret) });
  await expect(late).rejects.toMatchObject({ name: expect.stringMatching(/Exception$/) });
  expect(await signInPlainly(username)).toMatchObject({ isSignedIn: true });
  const described = await pool.aws.send(new AdminGetUserCommand(user));
  expect([described.UserMFASettingList, described.PreferredMfaSetting]).toEqual([undefined, undefined]);
  const next = await setUpTOTP();
  expect(next.sharedSecret).not.toBe(sharedSecret);
  await verifyTOTPSetup({ code: totpCode(pool.local, next.sharedSecret) });
});

test('the authenticator app of an unknown or unconfirmed user cannot be deleted', async () => {
  const { aws, clientId: ClientId, userPoolId: UserPoolId } = await startPool();
  const remove = () => aws.send(new AdminDeleteSoftwareTokenCommand({ UserPoolId, Username: username }));
  await expect(remove()).rejects.toMatchObject({ name: 'UserNotFoundException' });
  await aws.send(new SignUpCommand({ ClientId, Username: username, Password: password }));
  await expect(remove()).rejects.toMatchObject({ name: 'UserNotConfirmedException' });
});
