import * as z from 'zod/mini';
import { requireDevice } from '../../credentials/devices.js';
import { deviceKey, oneOf, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

const input = z.object({
  AccessToken: token,
  DeviceKey: deviceKey,
  DeviceRememberedStatus: z.optional(oneOf(['remembered', 'not_remembered'])),
});

/**
 * Sets whether a device of the signed-in user is remembered; a remembered device needs no second factor.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateDeviceStatus.html
 */
export const UpdateDeviceStatus = operation(input, async (request, context) => {
  const { user } = await readAccessToken(context, request.AccessToken);
  const device = requireDevice(user, request.DeviceKey);
  if (request.DeviceRememberedStatus) device.remembered = request.DeviceRememberedStatus === 'remembered';
  device.modifiedAt = context.clock.now();
  return {};
});
