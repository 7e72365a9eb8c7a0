import { zodResolver } from '@hookform/resolvers/zod';
import { createFormControl, type FieldErrors } from 'react-hook-form';
import type { ZodMiniType } from 'zod/mini';
import * as forms from '../../core/fields/schemas.js';
import { signUp } from '../../core/fields/signUpSchema.js';
import { FormSummary } from './FormSummary.js';
import { FieldChecks, type FieldRules } from './fieldChecks.js';

const schemas = { ...forms, signUp };

/** The makers of schemas, as a form hands them to its `schema`. */
export type Schemas = typeof schemas;

/** Makes the schema of a form, once it is needed; `shown` has the names of the fields on screen at that time. */
export type SchemaMaker<Values> = (schemas: Schemas, shown: ReadonlySet<string>) => ZodMiniType<Values>;

/** What a form holds, by the names of its fields. */
export type Typed = Record<string, string>;

/** react-hook-form, without React. */
export type Engine = ReturnType<typeof createEngine>;

/** What the engine reads at each check. */
export interface EngineSource {
  schema(): SchemaMaker<unknown>;
  shown(): ReadonlySet<string>;
  /** What is asked of single fields beside the schema, by their names. */
  readonly rules: ReadonlyMap<string, FieldRules>;
}

/**
 * Makes what reads and checks the fields of a form. Loaded at the first focus: neither react-hook-form,
 * nor zod, nor a schema is needed to draw a form and to type into it.
 */
export function createEngine({ schema, shown, rules }: EngineSource) {
  const checks = new FieldChecks(rules);
  const control = createFormControl<Typed>({
    mode: 'onTouched',
    shouldFocusError: false,
    async resolver(inputs, context, options) {
      // Read before the first wait: by then something else may be typed.
      const typing = checks.typing;
      const values = checks.read(inputs);
      // A schema of forms takes strings; what it makes of them is the business of `onSubmit`.
      const typed = schema()(schemas, shown()) as ZodMiniType<Typed, Typed>;
      const [result, further] = await Promise.all([
        zodResolver(typed)(values, context, options),
        checks.run(values, { names: options.names, typing }),
      ]);
      if (Object.keys(further).length === 0) return result;
      const errors = { ...asErrors(further), ...result.errors };
      return { values: {}, errors };
    },
  });
  /** Tells of a change by somebody who is still typing. */
  function typing(tell: () => unknown): void {
    checks.typing = true;
    tell();
    checks.typing = false;
  }
  return { ...control, typing };
}

/** Lists what the engine has found; needed no earlier. */
export const summary = FormSummary;

function asErrors(problems: Record<string, string>): FieldErrors<Typed> {
  const entries = Object.entries(problems).map(([name, message]) => [name, { type: 'custom', message }]);
  return Object.fromEntries(entries);
}
