import * as z from 'zod/mini';
import { requireDevice } from '../../credentials/devices.js';
import { deviceKey, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

const input = z.object({ AccessToken: token, DeviceKey: deviceKey });

/**
 * Deletes a device of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ForgetDevice.html
 */
export const ForgetDevice = operation(input, async ({ AccessToken, DeviceKey }, context) => {
  const { user } = await readAccessToken(context, AccessToken);
  requireDevice(user, DeviceKey);
  user.devices?.delete(DeviceKey);
  return {};
});
