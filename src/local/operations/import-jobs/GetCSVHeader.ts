import * as z from 'zod/mini';
import { csvHeaderOf } from '../../imports/csvHeader.js';
import { requirePool } from '../../pools/pools.js';
import { poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId });

/**
 * Answers the columns of a CSV file with users of a pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetCSVHeader.html
 */
export const GetCSVHeader = query(input, async ({ UserPoolId }, context) => ({
  UserPoolId,
  CSVHeader: csvHeaderOf(requirePool(context, UserPoolId)),
}));
