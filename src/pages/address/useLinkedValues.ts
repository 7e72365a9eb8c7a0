'use client';
import { useState } from 'react';
import type { Step } from '../../core/index.js';
import { useAuth } from '../../react/session/useAuth.js';
import { believable, type LinkedValues } from './linkedValues.js';
import type { Route } from './routes.js';

/**
 * Returns the values of the last link for the forms. The code is included only at the step of the username
 * that it was sent to. A sign-in drops the values, because they belong to one person.
 */
export function useLinkedValues({ linked }: Route, step: Step): LinkedValues {
  const [kept, setKept] = useState(linked);
  const { status, pool } = useAuth();
  const over = status === 'signedIn' || step.name === 'done';
  const now = over ? none : isEmpty(linked) ? kept : linked;
  if (now !== kept) setKept(now);
  const { code, ...others } = believable(now, pool.identifiers);
  const takesCode = step.name === 'resetPassword' || step.name === 'confirmSignUp';
  return code && takesCode && step.username === others.username ? { ...others, code } : others;
}

const none: LinkedValues = {};

function isEmpty(linked: LinkedValues): boolean {
  return Object.keys(linked).length === 0;
}
