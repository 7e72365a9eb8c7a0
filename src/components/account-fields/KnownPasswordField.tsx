'use client';
import { useState } from 'react';
import type { Failure } from '../../core/index.js';
import { useMessages } from '../../react/texts/messages.js';
import { PasswordField } from '../slots/first.js';

export interface KnownPasswordFieldProps {
  /** Why the last sign-in failed. */
  failure: Failure | null;
}

/**
 * Asks for the password of an account. Where Cognito refused a password with a space at an end, which often comes along
 * with a copied password, a hint says so: no password of Cognito has such a space. Renders a `PasswordField`.
 */
export function KnownPasswordField({ failure }: KnownPasswordFieldProps) {
  const { fields, passwordHints } = useMessages();
  // The refused password is not in the input any more.
  const [spaced, setSpaced] = useState(false);
  const refused = failure?.code === 'wrongCredentials' || failure?.code === 'wrongPassword';
  return (
    <PasswordField
      name="password"
      label={fields.password}
      hint={refused && spaced && passwordHints?.space}
      autoComplete="current-password"
      enterKeyHint="go"
      onChange={({ target }) => setSpaced(/^\s|\s$/.test(target.value))}
      required
    />
  );
}
