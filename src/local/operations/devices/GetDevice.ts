import * as z from 'zod/mini';
import { describeDevice, requireDevice } from '../../credentials/devices.js';
import { deviceKey, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { query } from '../base/operation.js';

const input = z.object({ AccessToken: token, DeviceKey: deviceKey });

/**
 * Answers one device of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetDevice.html
 */
export const GetDevice = query(input, async ({ AccessToken, DeviceKey }, context) => {
  const { user } = await readAccessToken(context, AccessToken);
  return { Device: describeDevice(requireDevice(user, DeviceKey)) };
});
