'use client';
import { useEffect, useState } from 'react';
import type { Step } from '../../core/index.js';

/**
 * Keeps the attributes of a sign-up during the confirmation, so that "back" shows them again; then forgets
 * them.
 */
export function useTypedAttributes({ name }: Step): Map<string, string> {
  const [typed] = useState(() => new Map<string, string>());
  useEffect(() => {
    if (name !== 'signUp' && name !== 'confirmSignUp') typed.clear();
  }, [typed, name]);
  return typed;
}
