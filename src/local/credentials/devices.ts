import { toSeconds } from '../base/clock.js';
import { errors } from '../base/errors.js';
import type { Account } from '../context/context.js';
import type { Responses } from '../shapes/answers.js';
import type { Pool } from '../state/pool.js';
import type { Device, User } from '../state/user.js';

/** Whether a pool remembers devices, which any value of DeviceConfiguration turns on. */
export function tracksDevices({ settings }: Pool): boolean {
  return settings.DeviceConfiguration !== undefined;
}

/**
 * Returns the key of the device that a request names, where the pool remembers devices.
 * @throws CognitoError ResourceNotFoundException when the user has no such device.
 */
export function knownDevice(pool: Pool, user: User | undefined, given: Responses): string | undefined {
  const key = given.DEVICE_KEY;
  if (key === undefined || !user || !tracksDevices(pool)) return undefined;
  return requireDevice(user, key).key;
}

/**
 * Returns a device of a user by its key.
 * @throws CognitoError ResourceNotFoundException "Device does not exist."
 */
export function requireDevice(user: User, key: string): Device {
  const device = user.devices?.get(key);
  if (!device) throw errors.deviceNotFound();
  return device;
}

/**
 * Whether a device replaces the second factor: the device is remembered, and the pool challenges only new devices.
 */
export function replacesSecondFactor({ pool, user }: Account, deviceKey: string | undefined): boolean {
  const remembered = deviceKey !== undefined && user.devices?.get(deviceKey)?.remembered === true;
  return remembered && pool.settings.DeviceConfiguration?.ChallengeRequiredOnNewDevice === true;
}

/** Describes a device as the API does. */
export function describeDevice(device: Device) {
  const attributes = {
    device_status: 'valid',
    device_name: device.name ?? '',
    'dev:device_remembered_status': device.remembered ? 'remembered' : 'not_remembered',
    last_ip_used: '127.0.0.1',
  };
  return {
    DeviceKey: device.key,
    DeviceAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    DeviceCreateDate: toSeconds(device.createdAt),
    DeviceLastModifiedDate: toSeconds(device.modifiedAt),
    DeviceLastAuthenticatedDate: toSeconds(device.lastAuthenticatedAt),
  };
}
