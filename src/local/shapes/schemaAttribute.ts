import * as z from 'zod/mini';
import { boolean, matching, oneOf, text } from './common.js';

const limit = z.optional(text(0, 131_072));

/** An attribute in a pool's schema. */
export const schemaAttribute = z.object({
  Name: z.optional(text(1, 20).check(matching('[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+'))),
  AttributeDataType: z.optional(oneOf(['String', 'Number', 'DateTime', 'Boolean'])),
  DeveloperOnlyAttribute: z.optional(boolean),
  Mutable: z.optional(boolean),
  Required: z.optional(boolean),
  NumberAttributeConstraints: z.optional(z.object({ MinValue: limit, MaxValue: limit })),
  StringAttributeConstraints: z.optional(z.object({ MinLength: limit, MaxLength: limit })),
});
/** An attribute in a pool's schema. */
export type SchemaAttribute = z.infer<typeof schemaAttribute>;
