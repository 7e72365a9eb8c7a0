'use client';
import { useMemo, useState } from 'react';
import { type FieldKind, kindOf } from '../../core/fields/attributes.js';
import { useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { useField } from '../form/useField.js';
import type { SignUpField } from '../journey/options/signUpFields.js';
import { Field } from '../slots/first.js';
import { CheckboxField, ChoiceField, PhoneField, SelectField, TextAreaField } from '../slots/later.js';
import { attributeInputs } from './attributeInputs.js';
import { attributeLabel } from './attributeLabel.js';
import { listOf } from './attributeLists.js';

export interface AttributeFieldProps
  extends Pick<SignUpField, 'name' | 'label' | 'hint' | 'placeholder' | 'autoComplete' | 'options'> {
  /** @default what suits the attribute */
  kind?: FieldKind;
  /** @default true */
  required?: boolean;
  /** @default 'next' */
  enterKeyHint?: 'next' | 'done' | 'go';
}

/** Asks for an attribute of the account, filled in by the browser where it can. Renders the field of the kind. */
export function AttributeField({ name, kind = kindOf(name), options, ...props }: AttributeFieldProps) {
  const { label: given, hint, placeholder, autoComplete, required = true, enterKeyHint } = props;
  const messages = useLaterMessages();
  const label = typeof given === 'string' ? given : attributeLabel(name, messages);
  const list = useMemo(
    () => (kind === 'select' && !options ? listOf(name, messages.locale) : null),
    [kind, options, name, messages.locale],
  );
  const optional = !required;
  const aside = { ...attributeInputs[name], ...defined({ hint, autoComplete, optional, enterKeyHint }) };
  const inputs = { ...aside, ...defined({ placeholder }) };
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
          defaultValue={optional ? undefined : list?.usual}
          {...inputs}
        />
      );
    case 'textarea':
      return <TextAreaField name={name} label={label} {...inputs} />;
    case 'radio':
      return <ChoiceField name={name} label={label} options={chosen} hint={hint} optional={optional} />;
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

// The time of the last update is not typed: the field sends the time at which the form is drawn.
function UpdatedAt() {
  useField('updated_at', { label: '' });
  const [now] = useState(() => String(Math.floor(Date.now() / 1000)));
  return <input type="hidden" name="updated_at" defaultValue={now} {...useSlot('hidden-field')} />;
}

// An undefined option must not override what suits the attribute.
function defined<Props extends object>(props: Props): Partial<Props> {
  // `Object.fromEntries` loses the type of each property.
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined),
  ) as Partial<Props>;
}
