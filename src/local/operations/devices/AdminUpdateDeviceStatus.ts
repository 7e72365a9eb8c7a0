import * as z from 'zod/mini';
import { requireDevice } from '../../credentials/devices.js';
import { requirePool } from '../../pools/pools.js';
import { deviceKey, oneOf, poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({
  DeviceKey: deviceKey,
  UserPoolId: poolId,
  Username: username,
  DeviceRememberedStatus: z.optional(oneOf(['remembered', 'not_remembered'])),
});

/**
 * Sets whether a device of a user is remembered; a remembered device needs no second factor.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUpdateDeviceStatus.html
 */
export const AdminUpdateDeviceStatus = operation(input, async (request, context) => {
  const user = requireUser(requirePool(context, request.UserPoolId), request.Username);
  const device = requireDevice(user, request.DeviceKey);
  if (request.DeviceRememberedStatus) device.remembered = request.DeviceRememberedStatus === 'remembered';
  device.modifiedAt = context.clock.now();
  return {};
});
