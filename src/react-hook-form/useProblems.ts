'use client';
import { attributeLabel } from '../components/account-fields/attributeLabel.js';
import { identifierLabel } from '../components/account-fields/identifierLabel.js';
import { problemText } from '../components/form/store/problemText.js';
import type { FieldDetails, Problem } from '../components/form/store/types.js';
import type { Failure } from '../core/index.js';
import { useAuth } from '../react/session/useAuth.js';
import { useMessages } from '../react/texts/messages.js';

export interface ProblemsOptions {
  readonly fields: Readonly<Record<string, Partial<FieldDetails> | undefined>>;
  readonly failure: Failure | null;
}

/** The words for the errors of react-hook-form, by field, and for a failure of Cognito. */
export function useProblems(errors: object, { fields, failure }: ProblemsOptions) {
  const messages = useMessages();
  const { identifiers } = useAuth().pool;
  const problems = Object.entries(errors).flatMap(([name, error]) => {
    if (!isProblem(error)) return [];
    return [[name, problemText(messages, error, { label: labelOf(name), ...fields[name] })]];
  });
  return {
    problems: Object.fromEntries(problems),
    failure: failure && (failure.message ?? messages.failures[failure.code] ?? messages.failures.unknown),
  };

  function labelOf(name: string): string {
    const known: Partial<Record<string, string>> = messages.fields;
    if (name === 'username') return messages.fields[identifierLabel(identifiers)];
    return known[name] ?? attributeLabel(name, messages);
  }
}

// An error without a type holds the errors of fields below it.
function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'type' in error && typeof error.type === 'string';
}
