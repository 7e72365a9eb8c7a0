'use client';
import { type ReactNode, useMemo, useState } from 'react';
import { kindOf } from '../../core/fields/attributes.js';
import type { FieldKind } from '../../core/index.js';
import type { Messages } from '../../locales/en.js';
import { useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { useField } from '../form/useField.js';
import { Field } from '../slots/first.js';
import { CheckboxField, ChoiceField, PhoneField, SelectField, TextAreaField } from '../slots/later.js';
import { attributeInputs } from './attributeInputs.js';
import { listOf } from './attributeLists.js';

export interface AttributeFieldProps {
  /** Cognito's name of the attribute: `given_name`, `custom:company` … */
  name: string;
  /** @default what suits the attribute */
  type?: FieldKind;
  /** @default the name of the attribute in the language of the page */
  label?: ReactNode;
  hint?: ReactNode;
  placeholder?: string;
  autoComplete?: string;
  /** What a list or radio buttons offer. */
  options?: readonly { readonly value: string; readonly label: string }[];
  /** @default false */
  optional?: boolean;
  /** @default 'next' */
  enterKeyHint?: 'next' | 'done' | 'go';
}

/** Asks for one attribute of the account, filled in by the browser where it can. */
export function AttributeField({ name, type, label: given, options, ...rest }: AttributeFieldProps) {
  const messages = useLaterMessages();
  const kind = type ?? kindOf(name);
  const label = typeof given === 'string' ? given : labelOf(name, messages);
  const list = useMemo(
    () => (kind === 'select' && !options ? listOf(name, messages.locale) : null),
    [kind, options, name, messages.locale],
  );
  const inputs = { ...attributeInputs[name], ...defined(rest) };
  const { placeholder: _, ...aside } = inputs;
  const chosen = options ?? list?.options ?? [];
  if (name === 'updated_at') return <UpdatedAt />;
  switch (kind) {
    case 'tel':
      return <PhoneField name={name} label={label} enterKeyHint="next" {...inputs} />;
    case 'select':
      return (
        <SelectField
          name={name}
          label={label}
          options={chosen}
          defaultValue={rest.optional ? undefined : list?.usual}
          {...inputs}
        />
      );
    case 'textarea':
      return <TextAreaField name={name} label={label} {...inputs} />;
    case 'radio':
      return (
        <ChoiceField name={name} label={label} options={chosen} hint={rest.hint} optional={rest.optional} />
      );
    case 'checkbox':
      return <CheckboxField name={name} {...aside} label={given ?? label} />;
    default:
      return (
        <Field
          name={name}
          type={kind === 'number' ? 'text' : kind}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          label={label}
          enterKeyHint="next"
          {...inputs}
        />
      );
  }
}

// The time of the sign-up is no question for a person.
function UpdatedAt() {
  useField('updated_at', { label: '' });
  const [now] = useState(() => String(Math.floor(Date.now() / 1000)));
  return <input type="hidden" name="updated_at" defaultValue={now} {...useSlot('hidden-field')} />;
}

/** What an attribute is called; one of the app's own by its name, made readable. */
function labelOf(name: string, { attributes, fields }: Messages): string {
  if (name === 'email') return fields.email;
  if (name === 'phone_number') return fields.phoneNumber;
  const own = name.replace(/^custom:/, '').replace(/[_-]+/g, ' ');
  return attributes[name] ?? own.charAt(0).toUpperCase() + own.slice(1);
}

// An option that was not given must not hide what suits the attribute.
function defined<Props extends object>(props: Props): Partial<Props> {
  // `Object.fromEntries` forgets which name had which type.
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined),
  ) as Partial<Props>;
}
