import type { StandardSchemaV1 } from '@standard-schema/spec';

/**
 * Adds a rule of the app to the schema of a form. Both see what is typed; an issue of the schema comes before an issue of
 * the rule at the same field. The values are those of the schema.
 */
export function withFormRule<Output>(
  schema: StandardSchemaV1<unknown, Output>,
  rule: StandardSchemaV1 | undefined,
): StandardSchemaV1<unknown, Output> {
  if (!rule) return schema;
  return {
    '~standard': {
      version: 1,
      vendor: 'cognito-kit',
      async validate(typed) {
        const [ours, own] = await Promise.all([
          schema['~standard'].validate(typed),
          rule['~standard'].validate(typed),
        ]);
        const issues = [...(ours.issues ?? []), ...(own.issues ?? [])];
        return ours.issues || issues.length > 0 ? { issues } : ours;
      },
    },
  };
}
