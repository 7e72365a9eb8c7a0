'use client';
import {
  type ComponentProps,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
  type RefObject,
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
import { FormContext, type FormParts } from './FormContext.js';
import { FormFailure } from './FormFailure.js';
import { useReport } from './FormsContext.js';
import { loadedFormChecks, loadFormChecks } from './loadFormChecks.js';
import { FormStore } from './store/FormStore.js';
import type { SchemaMaker, Typed } from './store/types.js';
import { useAfterPress } from './useAfterPress.js';
import { useCountdown } from './useCountdown.js';
import { useFormFailure } from './useFormFailure.js';
import { useServerForm } from './useServerForm.js';
import { useSubmit } from './useSubmit.js';

export interface FormProps<Values> extends Omit<ComponentProps<'form'>, 'onSubmit'> {
  /** Makes the schema, when the form is checked: `(schemas) => schemas.code()`. Takes any Standard Schema. */
  schema: SchemaMaker<Values>;
  /** What the fields begin with, by name. Read once. */
  defaultValues?: Readonly<Record<string, string | undefined>>;
  /**
   * Called with what the schema made of the typed values, and with the metadata of a CAPTCHA in the form. While a
   * returned promise is pending, the form is busy.
   */
  onSubmit(values: Values, metadata: Metadata): unknown;
  /**
   * Why Cognito refused; shown at its field where the form has that field, else above all.
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
 * Checks what is typed, and says what is wrong with a field or why Cognito refused. The values stay in the inputs, so
 * that a key renders nothing. Renders a `<form>`.
 */
export const Form = forwardRef(FormOf) as <Values>(
  // `forwardRef` forgets that the form is generic in its values.
  props: FormProps<Values>,
) => ReactNode;

function FormOf(props: FormProps<unknown>, ref: ForwardedRef<HTMLFormElement>) {
  const { schema, defaultValues, onSubmit, failure = null, pending = false, children, ...own } = props;
  const { className, onFocus, ...rest } = own;
  const id = useId();
  const { common } = useMessages();
  const element = useRef<HTMLFormElement>(null);
  const formRef = useMergedRefs(ref, element);
  const store = useFormStore(element, { schema, defaultValues });
  useServerForm(element);
  const afterPress = useAfterPress();
  const wait = useCountdown(failure?.retryAfter ?? 0, failure);
  const [gate] = useState<FormParts['gate']>({ current: null });
  function onValid(values: Typed) {
    const metadata = gate.current ? gate.current() : {};
    return metadata && onSubmit(values, metadata);
  }
  const { submit, sending, wrong } = useSubmit({ store, held: pending || wait > 0, onValid });
  const Summary = loadedFormChecks()?.FormSummary;
  const busy = pending || sending;
  const waiting = wait > 0;
  const parts = useMemo(
    () => ({ id, store, pending: busy, waiting, afterPress, gate }),
    [id, store, busy, waiting, afterPress, gate],
  );
  const atField = useFormFailure(store, failure);
  return (
    <FormContext.Provider value={parts}>
      <form
        noValidate
        // Before the script runs, a button or Enter must not leave the page: `get` would put the password into the address,
        // `post` would empty the fields. A form of the method `dialog` outside of a <dialog> does nothing, by itself and
        // with each button of the app; a handler in the page would need the consent of its CSP, and a disabled button
        // would look as if something were missing.
        // https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm
        method="dialog"
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
}

// One store for the life of the form; the schema is the one of the latest render.
function useFormStore<Values>(
  element: RefObject<HTMLFormElement | null>,
  { schema, defaultValues }: Pick<FormProps<Values>, 'schema' | 'defaultValues'>,
): FormStore {
  const latest = useRef(schema);
  useEffect(() => {
    latest.current = schema;
  });
  const [store] = useState(
    () =>
      new FormStore({
        element: () => element.current,
        schema: () => latest.current,
        load: async () => (await loadFormChecks())?.validate ?? null,
        defaults: defaultValues,
      }),
  );
  useReport(store);
  return store;
}
