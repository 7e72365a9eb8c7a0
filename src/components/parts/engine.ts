import { zodResolver } from '@hookform/resolvers/zod';
import { createFormControl } from 'react-hook-form';
import type { ZodMiniType } from 'zod/mini';
import * as schemas from '../../core/schemas.js';

/** The makers of schemas, as a form hands them to its `schema`. */
export type Schemas = typeof schemas;

/** Makes the schema of a form, once it is needed. */
export type SchemaMaker<Values> = (schemas: Schemas) => ZodMiniType<Values>;

/** What a form holds, by the names of its fields. */
export type Typed = Record<string, string>;

/** react-hook-form, without React. */
export type Engine = ReturnType<typeof createEngine>;

/**
 * Makes what reads and checks the fields of a form. Loaded at the first focus: neither react-hook-form,
 * nor zod, nor a schema is needed to draw a form and to type into it.
 */
export function createEngine(schema: () => SchemaMaker<unknown>) {
  return createFormControl<Typed>({
    mode: 'onTouched',
    shouldFocusError: false,
    resolver(values, context, options) {
      // A schema of forms takes strings; what it makes of them is the business of `onSubmit`.
      const typed = schema()(schemas) as ZodMiniType<Typed, Typed>;
      return zodResolver(typed)(values, context, options);
    },
  });
}
