import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { requirePool } from '../../pools/pools.js';
import { assertSchema, isStandard } from '../../pools/schema.js';
import { list, poolId } from '../../shapes/common.js';
import { schemaAttribute } from '../../shapes/pool.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, CustomAttributes: list(schemaAttribute, 25) });

/**
 * Adds attributes to a pool's schema; a custom attribute cannot be removed later.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddCustomAttributes.html
 */
export const AddCustomAttributes = operation(input, async ({ UserPoolId, CustomAttributes }, context) => {
  const pool = requirePool(context, UserPoolId);
  const standard = CustomAttributes.find(({ Name = '' }) => isStandard(Name));
  if (standard) throw invalidParameter(`${standard.Name} is a standard attribute of every user pool.`);
  const Schema = [...(pool.settings.Schema ?? []), ...CustomAttributes];
  assertSchema(Schema);
  if (Schema.filter(({ Name = '' }) => !isStandard(Name)).length > 50) {
    throw invalidParameter('A user pool can have at most 50 custom attributes.');
  }
  pool.settings = { ...pool.settings, Schema };
  pool.modifiedAt = context.clock.now();
  return {};
});
