import * as z from 'zod/mini';
import { makeSigningCertificate } from '../../certificates/makeSigningCertificate.js';
import { requirePool } from '../../pools/pools.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId });

/**
 * Answers the certificate of a pool's SAML requests, without the lines of PEM. The first request makes the certificate.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetSigningCertificate.html
 */
export const GetSigningCertificate = operation(input, async ({ UserPoolId }, context) => {
  const pool = requirePool(context, UserPoolId);
  pool.certificate ??= await makeSigningCertificate(context, pool.id);
  return { Certificate: pool.certificate };
});
