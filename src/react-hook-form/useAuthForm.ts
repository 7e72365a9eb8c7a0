'use client';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { useContext, useEffect, useRef } from 'react';
import {
  type FieldValues,
  type Path,
  type Resolver,
  type UseFormHandleSubmit,
  type UseFormProps,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type { FieldDetails, Schemas } from '../components/form/store/types.js';
import { useCountdown } from '../components/form/useCountdown.js';
import type { FlowView } from '../react/journeys/useFlow.js';
import { WordsContext } from '../react/texts/messages.js';
import { useFailureAtField } from './useFailureAtField.js';
import { useProblems } from './useProblems.js';

export interface AuthFormOptions<Input extends FieldValues, Output>
  extends Omit<UseFormProps<Input, unknown, Output>, 'resolver'> {
  /**
   * Makes the schema of the form when the form is checked: `(schemas) => schemas.signIn(pool)`. The kit's schemas load
   * with the first check; any Standard Schema does.
   */
  schema(schemas: Schemas): StandardSchemaV1<Input, Output>;
  /** The journey that the form sends to: `useSignIn()`, `useMfaSetup()` or another flow of the kit. */
  journey: Pick<FlowView, 'failure' | 'pending'>;
  /**
   * How problems speak of the fields: the label of a field, and how many digits a code has.
   * @default the kit's own labels, and 6 digits
   */
  fields?: Partial<Record<Path<Input>, Partial<FieldDetails>>>;
}

/** What `useForm` of react-hook-form returns, and what the journey adds to it. */
export interface AuthForm<Input extends FieldValues, Output> extends UseFormReturn<Input, unknown, Output> {
  /**
   * As in react-hook-form. Ignores a submit while an answer is on its way or Cognito asked to wait, and hands
   * `onValid` the values alone: `handleSubmit(journey.signIn)`.
   */
  handleSubmit: UseFormHandleSubmit<Input, Output>;
  /** What is wrong with each field, by name, in the language of the provider. */
  readonly problems: Readonly<Record<string, string | undefined>>;
  /** Why Cognito refused, in words, when no field of the form shows the failure; else null. */
  readonly failure: string | null;
  /** Whether an answer is on its way. */
  readonly pending: boolean;
  /** Seconds until Cognito takes the next try; 0 when there is nothing to wait for. */
  readonly wait: number;
}

/**
 * Joins a form of react-hook-form with a journey of the kit: checks by the kit's schemas, Cognito's failure at the field
 * that it is about, and texts in the language of the provider. Renders nothing.
 * @throws CognitoKitError `no-provider`
 * @see https://react-hook-form.com/docs/useform
 */
export function useAuthForm<Input extends FieldValues, Output>(
  options: AuthFormOptions<Input, Output>,
): AuthForm<Input, Output> {
  const { schema, journey, fields = {}, ...rest } = options;
  const resolver = useSchemaResolver(schema);
  const form = useForm<Input, unknown, Output>({ mode: 'onTouched', ...rest, resolver });
  const atField = useFailureAtField(form, journey.failure);
  const { problems, failure } = useProblems(form.formState.errors, { fields, failure: journey.failure });
  const wait = useCountdown(journey.failure?.retryAfter ?? 0, journey.failure);
  const pending = journey.pending !== null || form.formState.isSubmitting;
  // State changes with the next render: two clicks in one frame would both pass.
  const busy = useRef(false);

  const handleSubmit: UseFormHandleSubmit<Input, Output> = (onValid, onInvalid) => async (event) => {
    event?.preventDefault?.();
    if (busy.current || pending || wait > 0) return;
    busy.current = true;
    try {
      await form.handleSubmit((values) => onValid(values), onInvalid)(event);
    } finally {
      busy.current = false;
    }
  };

  return { ...form, handleSubmit, problems, failure: atField ? null : failure, pending, wait };
}

const importSchemas = () => import('../core/fields/schemas.js');

// The schemas and the words of failures load when a person comes to the form, or with the first check.
function useSchemaResolver<Input extends FieldValues, Output>(
  schema: AuthFormOptions<Input, Output>['schema'],
): Resolver<Input, unknown, Output> {
  const { loadLater } = useContext(WordsContext);
  useEffect(() => {
    function load() {
      loadLater();
      importSchemas().catch(() => {});
    }
    document.addEventListener('focusin', load, { once: true });
    return () => document.removeEventListener('focusin', load);
  }, [loadLater]);
  return async (values, context, options) => {
    loadLater();
    const loaded = await importSchemas().catch(() => null);
    // Offline the schemas may be out of reach. Cognito checks all the same, and its failure has words. Unchecked values
    // are of the schema's input type; every schema of the kit gives the same names.
    if (!loaded) return { values: values as unknown as Output, errors: {} };
    return standardSchemaResolver(schema(loaded.schemas))(values, context, options);
  };
}
