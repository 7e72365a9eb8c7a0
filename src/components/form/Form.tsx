'use client';
import {
  type ComponentProps,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Failure } from '../../core/failures.js';
import type { Metadata } from '../../core/service.js';
import { useSlot } from '../../react/context/appearance.js';
import { useMessages } from '../../react/texts/messages.js';
import { chain } from '../parts/chain.js';
import { useMergedRefs } from '../parts/useMergedRefs.js';
import { VisuallyHidden } from '../parts/VisuallyHidden.js';
import type { SchemaMaker, Typed } from './engine.js';
import { FormContext, type FormParts } from './FormContext.js';
import { FormFailure } from './FormFailure.js';
import { FormStore } from './formStore.js';
import { useAfterPress } from './useAfterPress.js';
import { useCountdown } from './useCountdown.js';
import { useFormFailure } from './useFormFailure.js';
import { useSubmit } from './useSubmit.js';

export interface FormProps<Values> extends Omit<ComponentProps<'form'>, 'onSubmit'> {
  /** Makes the schema, once somebody is in the form: `(schemas) => schemas.code()`. */
  schema: SchemaMaker<Values>;
  /** What the fields begin with, by name. Read once. */
  defaultValues?: Readonly<Record<string, string | undefined>>;
  /**
   * Called with what the schema made of the typed values, and what a CAPTCHA in the form lends to travel beside them.
   * Given a promise, the form is busy until it settles.
   */
  onSubmit(values: Values, metadata: Metadata): unknown;
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
export const Form = forwardRef(
  function Form(props: FormProps<unknown>, ref: ForwardedRef<HTMLFormElement>) {
    const { schema, defaultValues, onSubmit, failure = null, pending = false, children, ...own } = props;
    const { className, onFocus, ...rest } = own;
    const id = useId();
    const { common } = useMessages();
    const [fields] = useState<FormParts['fields']>(() => new Map());
    const [defaults] = useState(defaultValues ?? {});
    const element = useRef<HTMLFormElement>(null);
    const formRef = useMergedRefs(ref, element);
    const latest = useRef(schema);
    useEffect(() => {
      latest.current = schema;
    });
    const [store] = useState(
      () => new FormStore({ element: () => element.current, schema: () => latest.current, defaults }),
    );
    const afterPress = useAfterPress();
    const wait = useCountdown(failure?.retryAfter ?? 0, failure);
    const [gate] = useState<FormParts['gate']>({ current: null });
    function onValid(values: Typed) {
      const metadata = gate.current ? gate.current() : {};
      return metadata && onSubmit(values, metadata);
    }
    const { submit, sending, wrong } = useSubmit({ store, fields, held: pending || wait > 0, onValid });
    const Summary = store.summary;
    const busy = pending || sending;
    const waiting = wait > 0;
    const parts = useMemo(
      () => ({ id, store, defaults, fields, pending: busy, waiting, afterPress, gate }),
      [id, store, defaults, fields, busy, waiting, afterPress, gate],
    );
    const atField = useFormFailure(parts, failure);
    return (
      <FormContext.Provider value={parts}>
        <form
          noValidate
          {...rest}
          {...useSlot('form', className)}
          ref={formRef}
          data-pending={busy ? '' : undefined}
          onFocus={chain(onFocus, store.load)}
          onSubmit={submit}
        >
          <FormFailure failure={failure} atField={atField} wait={wait} />
          {Summary && <Summary names={wrong} />}
          {children}
          <VisuallyHidden role="status">{busy && common.pending}</VisuallyHidden>
        </form>
      </FormContext.Provider>
    );
  },
  // `forwardRef` forgets that the form is generic in its values.
) as <Values>(props: FormProps<Values>) => ReactNode;
