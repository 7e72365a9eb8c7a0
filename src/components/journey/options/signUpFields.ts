import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { ComponentType, ReactNode } from 'react';
import type { FieldKind } from '../../../core/index.js';

/** What is typed so far, by the names of the fields. A checkbox is `true` or empty. */
export type FieldValues = Readonly<Record<string, string>>;

/** The props of a field that the app draws itself. */
export interface CustomFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
}

/** A field of the sign-up form. */
export interface SignUpField {
  /**
   * Cognito's name of an attribute (`given_name`, `custom:plan`), or a name of your own together with `attribute`. For
   * `username`, `password`, `confirmPassword` and the attribute that people sign in with, the pool decides all but
   * `label`, `hint`, `placeholder` and, for a name, `autoComplete` and `defaultValue`.
   */
  readonly name: string;
  /** @default what suits the attribute, else 'text' */
  readonly type?: FieldKind;
  /**
   * The visible label. Only a checkbox can have links or other elements in it.
   * @default the attribute's name in the language of the page
   */
  readonly label?: ReactNode;
  readonly hint?: string;
  readonly placeholder?: string;
  /** @default what suits the attribute */
  readonly autoComplete?: string;
  /** The choices of a select or of radio buttons. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** @default whether the pool requires the attribute */
  readonly required?: boolean;
  readonly defaultValue?: string;
  /** Whether the field is on screen, by what is typed so far. A hidden field is neither checked nor sent. */
  when?(values: FieldValues): boolean;
  /**
   * Checks the value beside the kit's own rules: a schema of zod or any other Standard Schema library, whose messages
   * are shown unchanged. An asynchronous schema runs when the person leaves the field or sends the form; a schema that
   * throws blocks the submit and asks the person to try again.
   * @see https://standardschema.dev
   */
  readonly schema?: StandardSchemaV1;
  /** Draws the field: an input of that name, with `onChange` and `onBlur` of `useField(name, { label })`. */
  readonly component?: ComponentType<CustomFieldProps>;
  /**
   * The attribute that keeps the value, where the field has a name of its own; true for the attribute of the field's
   * name. With false, the value goes to the triggers of the pool, as `clientMetadata`.
   * @default true
   */
  readonly attribute?: boolean | string;
}

/** A checkbox for what a person agrees to before the account is created. */
export interface Consent {
  readonly name: string;
  /** What the person agrees to, with links to it. */
  readonly label: ReactNode;
  /** @default true */
  readonly required?: boolean;
  /** The attribute that keeps the answer as `true` or `false`. Without it, the answer goes to the triggers of the pool. */
  readonly attribute?: string;
}
