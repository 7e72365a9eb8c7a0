'use client';
import type { ComponentProps } from 'react';
import { useMessages } from '../../react/messages.js';
import { Field } from './parts.js';

export interface AttributeFieldProps extends Omit<ComponentProps<typeof Field>, 'label' | 'hint'> {
  /** Cognito's name of the attribute: `given_name`, `custom:company` … */
  name: string;
}

/** Asks for one attribute of the account, filled in by the browser where it can. */
export function AttributeField({ name, ...rest }: AttributeFieldProps) {
  const { fields } = useMessages();
  return (
    <Field
      name={name}
      label={labelOf(name, fields)}
      hint={name === 'phone_number' ? fields.phoneHint : undefined}
      enterKeyHint="next"
      required
      {...inputs[name]}
      {...rest}
    />
  );
}

type InputProps = Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'autoCapitalize' | 'spellCheck'>;

const asTyped: InputProps = { autoCapitalize: 'none', spellCheck: false };
const name = (autoComplete: string): InputProps => ({
  autoComplete,
  autoCapitalize: 'words',
  spellCheck: false,
});

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill */
const inputs: Record<string, InputProps> = {
  email: { type: 'email', autoComplete: 'email', ...asTyped },
  phone_number: { type: 'tel', autoComplete: 'tel' },
  name: name('name'),
  given_name: name('given-name'),
  family_name: name('family-name'),
  middle_name: name('additional-name'),
  nickname: name('nickname'),
  preferred_username: { autoComplete: 'username', ...asTyped },
  birthdate: { type: 'date', autoComplete: 'bday' },
  gender: { autoComplete: 'sex' },
  address: { autoComplete: 'street-address' },
  locale: { autoComplete: 'language', ...asTyped },
  website: { type: 'url', autoComplete: 'url', ...asTyped },
  profile: { type: 'url', autoComplete: 'url', ...asTyped },
  picture: { type: 'url', autoComplete: 'photo', ...asTyped },
};

function labelOf(name: string, fields: Record<string, string>): string {
  if (name === 'phone_number') return fields.phoneNumber ?? name;
  return fields[name] ?? name.replace(/^custom:/, '').replaceAll('_', ' ');
}
