import { zodResolver } from '@hookform/resolvers/zod';
import type { ResolverOptions } from 'react-hook-form';
import type { ZodMiniType } from 'zod/mini';
import * as schemas from '../../core/schemas.js';

/** The makers of schemas, as a form hands them to its `schema`. */
export type Schemas = typeof schemas;

/** Makes the schema of a form, once it is needed. */
export type SchemaMaker<Values> = (schemas: Schemas) => ZodMiniType<Values>;

/** Checks typed values. Loaded at the first focus: neither zod nor a schema is needed to draw a form. */
export function resolve(
  schema: SchemaMaker<unknown>,
  values: Record<string, string>,
  options: ResolverOptions<Record<string, string>>,
) {
  // A schema of forms takes strings; what it makes of them is the business of `onSubmit`.
  const typed = schema(schemas) as ZodMiniType<Record<string, string>, Record<string, string>>;
  return zodResolver(typed)(values, undefined, options);
}
