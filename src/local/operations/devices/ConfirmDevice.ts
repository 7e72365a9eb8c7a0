import * as z from 'zod/mini';
import { type Bytes, fromBase64, toHex } from '../../base/bytes.js';
import { errors, invalidParameter } from '../../base/errors.js';
import { deviceKey, text, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

const input = z.object({
  AccessToken: token,
  DeviceKey: deviceKey,
  DeviceSecretVerifierConfig: z.optional(
    z.object({
      PasswordVerifier: z.optional(text(0, 131_072)),
      Salt: z.optional(text(0, 131_072)),
    }),
  ),
  DeviceName: z.optional(text(1, 1024)),
});

/**
 * Adds the device of this sign-in to the user's devices, with the SRP verifier by which the device proves its
 * identity.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmDevice.html
 */
export const ConfirmDevice = operation(input, async (request, context) => {
  const { pool, user, grant } = await readAccessToken(context, request.AccessToken);
  const { DeviceKey: key, DeviceSecretVerifierConfig: secret } = request;
  const devices = user.devices ?? new Map();
  if (devices.has(key)) throw errors.deviceExists();
  if (grant.deviceKey !== key || !grant.deviceGroupKey) throw errors.deviceNotFound();
  if (!secret?.Salt || !secret.PasswordVerifier)
    throw invalidParameter('Invalid device secret verifier config');
  const byPrompt = pool.settings.DeviceConfiguration?.DeviceOnlyRememberedOnUserPrompt === true;
  const now = context.clock.now();
  devices.set(key, {
    key,
    groupKey: grant.deviceGroupKey,
    name: request.DeviceName,
    salt: toHex(decode(secret.Salt)),
    verifier: toHex(decode(secret.PasswordVerifier)),
    createdAt: now,
    modifiedAt: now,
    lastAuthenticatedAt: now,
    remembered: !byPrompt,
  });
  user.devices = devices;
  return { UserConfirmationNecessary: byPrompt };
});

function decode(base64: string): Bytes {
  try {
    const bytes = fromBase64(base64);
    if (bytes.length > 0) return bytes;
  } catch {
    // A text that is not base64 is refused like an empty text.
  }
  throw invalidParameter('Invalid device secret verifier config');
}
