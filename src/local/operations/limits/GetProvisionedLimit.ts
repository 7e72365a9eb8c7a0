import * as z from 'zod/mini';
import { describeLimit } from '../../records/provisionedLimits.js';
import { limitDefinition } from '../../shapes/provisionedLimit.js';
import { query } from '../base/operation.js';

const input = z.object({ LimitDefinition: limitDefinition });

/**
 * Answers the limit of a category of operations.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetProvisionedLimit.html
 */
export const GetProvisionedLimit = query(input, async ({ LimitDefinition }, context) => ({
  Limit: describeLimit(context, LimitDefinition),
}));
