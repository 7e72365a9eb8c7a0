'use client';
import { useEffect, useState } from 'react';
import type { Step } from '../../core/index.js';

/** Keeps what was typed at sign-up while it is confirmed, so that "back" finds it again; then forgets it. */
export function useTypedAttributes({ name }: Step): Map<string, string> {
  const [typed] = useState(() => new Map<string, string>());
  useEffect(() => {
    if (name !== 'signUp' && name !== 'confirmSignUp') typed.clear();
  }, [typed, name]);
  return typed;
}
