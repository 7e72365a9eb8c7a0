import * as z from 'zod/mini';
import { describeDevice, requireDevice } from '../../credentials/devices.js';
import { requirePool } from '../../pools/pools.js';
import { deviceKey, poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { query } from '../base/operation.js';

const input = z.object({ DeviceKey: deviceKey, UserPoolId: poolId, Username: username });

/**
 * Answers one device of a user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetDevice.html
 */
export const AdminGetDevice = query(input, async ({ DeviceKey, UserPoolId, Username }, context) => {
  const user = requireUser(requirePool(context, UserPoolId), Username);
  return { Device: describeDevice(requireDevice(user, DeviceKey)) };
});
