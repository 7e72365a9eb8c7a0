'use client';
import type { ComponentProps } from 'react';
import type { Identifier } from '../../core/index.js';
import { useAuth } from '../../react/session/useAuth.js';
import { useMessages } from '../../react/texts/messages.js';
import { Field } from '../slots/first.js';
import { identifierLabel } from './identifierLabel.js';

export interface IdentifierFieldProps extends Omit<ComponentProps<typeof Field>, 'name' | 'label' | 'type'> {}

/** Asks for what people of the pool sign in with: email, phone number, username, or any of them. Renders a `Field`. */
export function IdentifierField(props: IdentifierFieldProps) {
  const { fields } = useMessages();
  const { pool } = useAuth();
  const type = typeOf(pool.identifiers);
  return (
    <Field
      name="username"
      type={type}
      label={fields[identifierLabel(pool.identifiers)]}
      hint={type === 'tel' ? fields.phoneHint : undefined}
      autoComplete="username"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      required
      {...props}
    />
  );
}

function typeOf(identifiers: readonly Identifier[]): 'email' | 'tel' | 'text' {
  if (identifiers.length !== 1) return 'text';
  return identifiers[0] === 'email' ? 'email' : identifiers[0] === 'phone' ? 'tel' : 'text';
}
