import * as z from 'zod/mini';
import { assertMfa, describeMfa, readMfa, smsSettings } from '../../pools/mfaSettings.js';
import { requirePool } from '../../pools/pools.js';
import { poolId } from '../../shapes/common.js';
import { mfaSettings } from '../../shapes/mfa.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, ...mfaSettings });

/**
 * Sets whether a pool asks for a second factor, and the factors that it offers.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolMfaConfig.html
 */
export const SetUserPoolMfaConfig = operation(input, async ({ UserPoolId, ...settings }, context) => {
  const pool = requirePool(context, UserPoolId);
  assertMfa(settings);
  pool.mfa = readMfa(settings);
  pool.settings = { ...pool.settings, ...smsSettings(settings) };
  pool.webAuthn = settings.WebAuthnConfiguration ?? pool.webAuthn;
  pool.modifiedAt = context.clock.now();
  return describeMfa(pool);
});
