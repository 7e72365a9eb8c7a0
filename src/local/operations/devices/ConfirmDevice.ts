import * as z from 'zod/mini';
import { type Bytes, fromBase64, toHex } from '../../base/bytes.js';
import { errors, invalidParameter } from '../../base/errors.js';
import type { Account, Context } from '../../context/context.js';
import { deviceKey, text, token } from '../../shapes/common.js';
import { sessionsOf } from '../../tokens/sessionTracking.js';
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
 * Adds the device of a sign-in to the user's devices, with the SRP verifier by which the device proves its
 * identity.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmDevice.html
 */
export const ConfirmDevice = operation(input, async (request, context) => {
  const { pool, user } = await readAccessToken(context, request.AccessToken);
  const { DeviceKey: key, DeviceSecretVerifierConfig: secret } = request;
  const devices = user.devices ?? new Map();
  if (devices.has(key)) throw errors.deviceExists();
  const groupKey = groupKeyOf(context, { pool, user }, key);
  if (groupKey === undefined) throw errors.deviceNotFound();
  if (!secret?.Salt || !secret.PasswordVerifier)
    throw invalidParameter('Invalid device secret verifier config');
  const byPrompt = pool.settings.DeviceConfiguration?.DeviceOnlyRememberedOnUserPrompt === true;
  const now = context.clock.now();
  devices.set(key, {
    key,
    groupKey,
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

// The access token can be of another sign-in than the sign-in that made the key.
function groupKeyOf(context: Context, account: Account, key: string): string | undefined {
  return sessionsOf(context, account).find(({ deviceKey }) => deviceKey === key)?.deviceGroupKey;
}

function decode(base64: string): Bytes {
  try {
    const bytes = fromBase64(base64);
    if (bytes.length > 0) return bytes;
  } catch {
    // A text that is not base64 is refused like an empty text.
  }
  throw invalidParameter('Invalid device secret verifier config');
}
