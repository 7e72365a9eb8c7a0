import * as z from 'zod/mini';
import { describeLimit, keepLimit } from '../../records/provisionedLimits.js';
import { integer } from '../../shapes/common.js';
import { limitDefinition } from '../../shapes/provisionedLimit.js';
import { operation } from '../base/operation.js';

const input = z.object({ LimitDefinition: limitDefinition, RequestedLimitValue: integer(0, 2_147_483_647) });

/**
 * Keeps the limit of a category of operations; no request is refused because of it.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateProvisionedLimit.html
 */
export const UpdateProvisionedLimit = operation(input, async (request, context) => {
  keepLimit(context, request.LimitDefinition, request.RequestedLimitValue);
  return { Limit: describeLimit(context, request.LimitDefinition) };
});
