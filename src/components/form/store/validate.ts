import type { StandardSchemaV1 } from '@standard-schema/spec';
import { schemas } from '../../../core/fields/schemas.js';
import type { FieldRules, Occasion, Problem, SchemaMaker, Typed, Verdict } from './types.js';

/**
 * Checks what is typed by the schema of the form and by what its fields ask beside the schema. Where both find a
 * problem in a field, the schema's problem wins; of several issues of a field, the first.
 */
export async function validate(
  make: SchemaMaker<unknown>,
  typed: Typed,
  { rules, name, typing = false }: Occasion,
): Promise<Verdict> {
  const schema = make(schemas, new Set(Object.keys(typed)));
  const wanted = [...rules].filter(([of]) => name === undefined || of === name);
  const [result, ...answers] = await Promise.all([
    schema['~standard'].validate(typed),
    ...wanted.map(async ([of, rule]) => byName(of, await ask(rule, { of, typed, typing }))),
  ]);
  const beside = answers.flat();
  const problems = Object.fromEntries([...beside, ...(result.issues ?? []).toReversed().map(byField)]);
  const valid = !result.issues && beside.length === 0;
  // Every schema of a form gives an object of strings; its own type goes to `onSubmit` through `Form<Values>`.
  return { problems, values: valid ? (result.value as Typed) : null };
}

function ask(
  { quickCheck, check }: FieldRules,
  { of, typed, typing }: { of: string; typed: Typed; typing: boolean },
) {
  const value = typed[of] ?? '';
  // Whether a field may be empty is for the schema to say.
  if (value === '') return null;
  return quickCheck?.(value, typed) ?? check?.(value, typed, typing) ?? null;
}

type NamedProblem = readonly [name: string, problem: Problem];

function byName(name: string, message: string | null): NamedProblem[] {
  return message ? [[name, { type: 'check', message }]] : [];
}

function byField({ path, message }: StandardSchemaV1.Issue): NamedProblem {
  const [first = ''] = path ?? [];
  return [String(typeof first === 'object' ? first.key : first), { type: 'check', message }];
}
