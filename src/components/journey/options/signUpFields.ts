import type { ComponentType, ReactNode } from 'react';
import type { FieldKind } from '../../../core/index.js';

/** What was typed so far, by the names of the fields. A checkbox is `true` or empty. */
export type FieldValues = Readonly<Record<string, string>>;

/** What a field of the app's own making is given. */
export interface CustomFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
}

/** The part of the Standard Schema that a field needs; zod, valibot and others have it. @see https://standardschema.dev */
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
   * Cognito's name of an attribute (`given_name`, `custom:plan`), or one of your own with `attribute`. Forms read dots,
   * brackets and quotes in it as a path, so that it can have none.
   */
  readonly name: string;
  /** @default what suits the attribute, else 'text' */
  readonly type?: FieldKind;
  /** @default the attribute's name in the language of the page */
  readonly label?: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** @default what suits the attribute */
  readonly autoComplete?: string;
  /** The choices of a select or of radio buttons. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** @default whether the pool requires the attribute */
  readonly required?: boolean;
  readonly defaultValue?: string;
  /** Whether the field is there, by what was typed so far. A hidden one is neither checked nor sent. */
  when?(values: FieldValues): boolean;
  /**
   * A schema of zod or any other Standard Schema library; its messages are shown as they are. One that answers late is
   * asked when the field is left or the form is sent; one that throws holds the form back with words to try again.
   */
  readonly schema?: FieldSchema;
  /** Draws the field: an input of that name, with `onChange` and `onBlur` of `useField(name, { label })`. */
  readonly component?: ComponentType<CustomFieldProps>;
  /**
   * Whether the value is an attribute of the account, or which one where the field has a name of its own; if it is
   * none, it goes to the triggers as `clientMetadata`.
   * @default true
   */
  readonly attribute?: boolean | string;
}

/** A field by its attribute's name alone, or with all that is to be said of it. */
export type SignUpFieldChoice = string | SignUpField;

/** Something that a person agrees to before an account is made. */
export interface Consent {
  readonly name: string;
  /** With links to what is agreed to. */
  readonly label: ReactNode;
  /** @default true */
  readonly required?: boolean;
  /** The attribute that keeps the answer as `true` or `false`. Without one, it goes to the triggers. */
  readonly attribute?: string;
}
