import {
  AdminForgetDeviceCommand,
  AdminGetDeviceCommand,
  AdminListDevicesCommand,
  AdminUpdateDeviceStatusCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { fetchDevices, signIn } from 'aws-amplify/auth';
import { expect, test, vi } from 'vitest';
import { addUser, password, startPool } from '../../fixtures/startPool.js';

// Amplify names the device after the browser, and confirms no device without a browser.
vi.stubGlobal('navigator', { userAgent: 'Test', platform: 'Test', language: 'en', product: '' });

test('an administrator lists the devices of a user, and deletes them', async () => {
  const pool = await startPool({ pool: { DeviceConfiguration: { ChallengeRequiredOnNewDevice: true } } });
  const username = 'ada@example.com';
  await addUser(pool, { username });
  await signIn({ username, password });
  const identity = { UserPoolId: pool.userPoolId, Username: username };
  const { Devices } = await pool.aws.send(new AdminListDevicesCommand(identity));
  expect(Devices).toMatchObject([{ DeviceKey: expect.any(String), DeviceCreateDate: expect.any(Date) }]);
  const device = { ...identity, DeviceKey: Devices?.[0]?.DeviceKey };
  expect((await pool.aws.send(new AdminGetDeviceCommand(device))).Device).toEqual(Devices?.[0]);
  await pool.aws.send(
    new AdminUpdateDeviceStatusCommand({ ...device, DeviceRememberedStatus: 'not_remembered' }),
  );
  await pool.aws.send(new AdminForgetDeviceCommand(device));
  expect(await fetchDevices()).toEqual([]);
  await expect(pool.aws.send(new AdminGetDeviceCommand(device))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Device does not exist.',
  });
});
