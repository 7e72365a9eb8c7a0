import type { ComponentType, ReactNode } from 'react';
import type { FieldKind } from '../../../core/index.js';

/** The values so far, by the names of the fields. A checkbox is `true` or empty. */
export type FieldValues = Readonly<Record<string, string>>;

/** The props of a field component of the app. */
export interface CustomFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
}

/**
 * The part of the Standard Schema that a field needs; zod, valibot and others have it.
 * @see https://standardschema.dev
 */
export interface FieldSchema {
  readonly '~standard': {
    readonly version: 1;
    validate(
      value: unknown,
    ):
      | { readonly issues?: readonly { readonly message: string }[] }
      | Promise<{ readonly issues?: readonly { readonly message: string }[] }>;
  };
}

/** One field of the sign-up form. */
export interface SignUpField {
  /**
   * Cognito's name of an attribute (`given_name`, `custom:plan`), or a name of the app's own together with
   * `attribute`. Without dots, brackets and quotes, which forms read as a path.
   */
  readonly name: string;
  /**
   * The kind of the field.
   * @default what suits the attribute, else 'text'
   */
  readonly type?: FieldKind;
  /**
   * The label of the field.
   * @default the attribute's name in the language of the page
   */
  readonly label?: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /**
   * The `autocomplete` of the field.
   * @default what suits the attribute
   */
  readonly autoComplete?: string;
  /** The choices of a select or of radio buttons. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /**
   * Whether the field must have a value.
   * @default whether the pool requires the attribute
   */
  readonly required?: boolean;
  readonly defaultValue?: string;
  /** Returns whether to show the field, by the values so far. A hidden field is neither checked nor sent. */
  when?(values: FieldValues): boolean;
  /**
   * A schema of zod or any other Standard Schema library. Its messages are shown as they are. An asynchronous
   * schema runs when the field loses the focus and when the form is sent. A schema that throws blocks the
   * form, with a text to try again.
   */
  readonly schema?: FieldSchema;
  /**
   * Draws the field: an input with the given name, and `onChange` and `onBlur` of `useField(name, { label
   * })`.
   */
  readonly component?: ComponentType<CustomFieldProps>;
  /**
   * Whether the value is an attribute of the account, or the name of the attribute where the field has
   * another name. Where `false`, the triggers get the value as `clientMetadata`.
   * @default true
   */
  readonly attribute?: boolean | string;
}

/** A field by the name of its attribute, or with its options. */
export type SignUpFieldChoice = string | SignUpField;

/** A statement that a person agrees to before sign-up. */
export interface Consent {
  readonly name: string;
  /** The text, with links to the terms. */
  readonly label: ReactNode;
  /**
   * Whether the person must agree.
   * @default true
   */
  readonly required?: boolean;
  /**
   * The attribute that keeps the answer as `true` or `false`. Without an attribute, the triggers get the
   * answer.
   */
  readonly attribute?: string;
}
