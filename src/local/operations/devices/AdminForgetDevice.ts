import * as z from 'zod/mini';
import { requireDevice } from '../../credentials/devices.js';
import { requirePool } from '../../pools/pools.js';
import { deviceKey, poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ DeviceKey: deviceKey, UserPoolId: poolId, Username: username });

/**
 * Deletes a device of a user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminForgetDevice.html
 */
export const AdminForgetDevice = operation(input, async ({ DeviceKey, UserPoolId, Username }, context) => {
  const user = requireUser(requirePool(context, UserPoolId), Username);
  requireDevice(user, DeviceKey);
  user.devices?.delete(DeviceKey);
  return {};
});
