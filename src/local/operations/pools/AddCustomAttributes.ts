import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { requirePool } from '../../pools/pools.js';
import { attributeNameOf, standardTypeOf } from '../../pools/schema.js';
import { assertSchema } from '../../pools/schemaRules.js';
import { list, poolId } from '../../shapes/common.js';
import { type SchemaAttribute, schemaAttribute } from '../../shapes/schemaAttribute.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, CustomAttributes: list(schemaAttribute, 25, 1) });

/**
 * Adds attributes to a pool's schema; a custom attribute cannot be removed later.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddCustomAttributes.html
 */
export const AddCustomAttributes = operation(input, async ({ UserPoolId, CustomAttributes }, context) => {
  const pool = requirePool(context, UserPoolId);
  const standard = CustomAttributes.find(isStandard);
  if (standard) throw invalidParameter(`${standard.Name} is a standard attribute of every user pool.`);
  const known = pool.settings.Schema ?? [];
  const taken = CustomAttributes.find((added) => known.some((one) => one.Name === added.Name));
  if (taken) {
    const [given, existing] = [taken, known.find((one) => one.Name === taken.Name) ?? taken];
    throw invalidParameter(
      `custom:${given.Name}: Existing attribute already has name ${attributeNameOf(existing)}.`,
    );
  }
  const Schema = [...known, ...CustomAttributes];
  assertSchema(Schema);
  if (Schema.filter((one) => !isStandard(one)).length > 50) {
    throw invalidParameter('A user pool can have at most 50 custom attributes.');
  }
  pool.settings = { ...pool.settings, Schema };
  pool.modifiedAt = context.clock.now();
  return {};
});

function isStandard({ Name = '' }: SchemaAttribute): boolean {
  return standardTypeOf(Name) !== undefined;
}
