import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { schemas } from '../../../core/fields/schemas.js';

/** What is typed into a form, by the names of its fields. */
export type Typed = Readonly<Record<string, string>>;

/** What a form knows of a field to name the field in a problem. */
export interface FieldDetails {
  readonly label: string;
  /** How many digits a code has. */
  readonly length?: number;
}

/**
 * What is wrong with a field. `type` is `failure` when Cognito refused the value, and then `message` is a `FailureCode`;
 * else `message` is a `ProblemCode`, or the words of an app's own schema. An error of react-hook-form has this shape too.
 */
export interface Problem {
  readonly type: string;
  readonly message?: string;
}

/** What is wrong, by the names of the fields. */
export type Problems = Readonly<Record<string, Problem | undefined>>;

/** The makers of schemas, as a form hands them to its `schema`. */
export type Schemas = typeof schemas;

/** Makes the schema of a form when the form is checked; `shown` has the names of the fields on screen at that time. */
export type SchemaMaker<Values, Input = unknown> = (
  schemas: Schemas,
  shown: ReadonlySet<string>,
) => StandardSchemaV1<Input, Values>;

/** What a field asks beside the schema of its form. Each check returns the code of a problem, words for it, or null. */
export interface FieldRules {
  /** Turns the text in the input into the value that the schema sees. */
  read?(typed: string): string;
  /** Synchronous check; runs on every validation. */
  quickCheck?(value: string, around: Typed): string | null;
  /**
   * Check that may take time; runs only when `quickCheck` found nothing. An answer that comes late is not asked for
   * while the person types, nor twice about the same value.
   */
  check?(value: string, around: Typed, typing?: boolean): Promise<string | null> | string | null;
}

/** What one validation is about. */
export interface Occasion {
  /** What the fields ask beside the schema, by name. */
  readonly rules: ReadonlyMap<string, FieldRules>;
  /**
   * The field to check.
   * @default every field
   */
  readonly name?: string;
  /**
   * Whether the person is still typing into the field.
   * @default false
   */
  readonly typing?: boolean;
}

/** The result of a validation. */
export interface Verdict {
  readonly problems: Problems;
  /** What the schema made of the typed values; null when a field has a problem. */
  readonly values: Typed | null;
}

/** Checks what is typed. Loads on demand, with the schemas; see `validate.ts`. */
export type Validate = (schema: SchemaMaker<unknown>, typed: Typed, occasion: Occasion) => Promise<Verdict>;

/** What a form reports to the components around it. */
export interface FormReport {
  /** What is typed into a field on screen at this moment; undefined without the field, and for every password. */
  typed(name: string): string | undefined;
  /** Whether a field has a problem that is shown. */
  hasProblems(): boolean;
  /** Calls back when something was typed or a problem came or went. @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}
