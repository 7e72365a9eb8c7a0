'use client';
import { type ComponentProps, useId, useMemo, useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import type { Failure } from '../../core/failures.js';
import { useSlot } from '../../react/appearance.js';
import { useMessages } from '../../react/messages.js';
import { chain } from './compose.js';
import { FormContext, type FormParts } from './FormContext.js';
import { FormFailure } from './FormFailure.js';
import { FormSummary } from './FormSummary.js';
import type { SchemaMaker } from './resolver.js';
import { useAfterPress } from './useAfterPress.js';
import { useCountdown } from './useCountdown.js';
import { useFormFailure } from './useFormFailure.js';
import { useSubmit } from './useSubmit.js';
import { VisuallyHidden } from './VisuallyHidden.js';

type Typed = Record<string, string>;

export interface FormProps<Values> extends Omit<ComponentProps<'form'>, 'onSubmit'> {
  /** Makes the schema, once somebody is in the form: `(schemas) => schemas.code()`. */
  schema: SchemaMaker<Values>;
  /** What the fields begin with, by name. Read once. */
  defaultValues?: Readonly<Record<string, string | undefined>>;
  /** Called with what the schema made of the typed values. Given a promise, the form is busy until it settles. */
  onSubmit(values: Values): unknown;
  /**
   * Why the service refused; shown at its field when the form has that, else above all.
   * @default null
   */
  failure?: Failure | null;
  /**
   * Whether the answer is on its way.
   * @selector [data-pending]
   * @default false
   */
  pending?: boolean;
}

/**
 * Reads what is typed, checks it, and says what is wrong with it or with the answer. Typing draws nothing anew:
 * the values stay in the inputs. Renders a `<form>`.
 */
export function Form<Values>(props: FormProps<Values>) {
  const { schema, defaultValues, onSubmit, failure = null, pending = false, children, ...element } = props;
  const { className, onFocus, ...rest } = element;
  const id = useId();
  const { common } = useMessages();
  const [fields] = useState<FormParts['fields']>(() => new Map());
  const form = useForm<Typed>({
    mode: 'onTouched',
    shouldFocusError: false,
    defaultValues: withoutEmpty(defaultValues),
    resolver: resolverOf(schema),
  });
  const afterPress = useAfterPress();
  const wait = useCountdown(failure?.retryAfter ?? 0, failure);
  const onValid = (values: Typed) => onSubmit(values as Values);
  const { submit, sending, wrong } = useSubmit({ id, form, fields, held: pending || wait > 0, onValid });
  const busy = pending || sending;
  const waiting = wait > 0;
  const parts = useMemo(
    () => ({ id, form, fields, pending: busy, waiting, afterPress }),
    [id, form, fields, busy, waiting, afterPress],
  );
  const atField = useFormFailure(parts, failure);
  return (
    <FormContext.Provider value={parts}>
      <form
        noValidate
        {...rest}
        {...useSlot('form', className)}
        data-pending={busy ? '' : undefined}
        onFocus={chain(onFocus, preload)}
        onSubmit={submit}
      >
        <FormFailure failure={failure} atField={atField} wait={wait} />
        <FormSummary names={wrong} />
        {children}
        <VisuallyHidden role="status">{busy && common.pending}</VisuallyHidden>
      </form>
    </FormContext.Provider>
  );
}

// An empty default would wipe what somebody typed, or a browser filled in, before the page came alive.
function withoutEmpty(values: FormProps<unknown>['defaultValues'] = {}): Typed {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

const loadResolver = () => import('./resolver.js');

function preload() {
  loadResolver().catch(() => {});
}

function resolverOf(schema: SchemaMaker<unknown>): Resolver<Typed> {
  return async (values, _context, options) => {
    const loaded = await loadResolver().catch(() => null);
    // Offline the checks may be out of reach. The service checks all the same, and its failure has words.
    return loaded ? loaded.resolve(schema, values, options) : { values, errors: {} };
  };
}
