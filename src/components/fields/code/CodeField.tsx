'use client';
import { type ComponentProps, forwardRef, type ReactNode, useRef } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { useField } from '../../form/useField.js';
import { chain } from '../../parts/chain.js';
import { useMergedRefs } from '../../parts/useMergedRefs.js';
import { describedBy } from '../describedBy.js';
import { FieldFrame } from '../FieldFrame.js';
import { CodeSlots } from './CodeSlots.js';
import { useTypedCode } from './useTypedCode.js';
import { useWebOtp } from './useWebOtp.js';

export interface CodeFieldProps extends Omit<ComponentProps<'input'>, 'type'> {
  /** @default 'code' */
  name?: string;
  /**
   * How many digits the code has.
   * @default 6
   */
  length?: number;
  /** The place that the code was sent to; part of the accessible name. */
  place?: string;
  hint?: ReactNode;
  /**
   * Whether the form is sent when the last digit is typed, once for each code. A pasted message with several numbers that
   * may be the code is not sent.
   * @default true
   */
  autoSubmit?: boolean;
  /**
   * Whether the code comes in a text message, so that the browser may fill the code in.
   * @default false
   */
  webOtp?: boolean;
}

/**
 * A one-time code: one real input, so that paste, autofill and screen readers just work; the boxes are decoration.
 * Takes `123 456`, digits of any script, and a whole message with a code in it. Renders an `<input>` in a `<div>`.
 * @see https://developer.mozilla.org/docs/Web/HTML/Reference/Attributes/autocomplete#one-time-code
 */
export const CodeField = forwardRef<HTMLInputElement, CodeFieldProps>(function CodeField(props, ref) {
  const { name = 'code', length = 6, place, hint, autoSubmit = true, webOtp = false, ...own } = props;
  const { className, onInput, onChange, onPaste, onCompositionEnd, onBlur, ...rest } = own;
  const { fields, code } = useLaterMessages();
  const field = useField(name, { label: fields.code, length });
  const { defaultValue } = field;
  const typed = useTypedCode({ length, autoSubmit, defaultValue, onCode: field.onChange });
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useMergedRefs(ref, input);
  const stopWebOtp = useWebOtp(webOtp, (code) => input.current && typed.fill(input.current, code));
  const nameId = `${field.id}-name`;
  const nameSlot = useSlot('code-name');
  return (
    <FieldFrame field={field} label={fields.code} hint={hint}>
      <span hidden id={nameId} {...nameSlot}>
        {code.name(length, place)}
      </span>
      <div dir="ltr" {...useSlot('code')} data-length={length}>
        <CodeSlots length={length} filled={typed.filled} />
        <input
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          aria-required
          readOnly={field.pending}
          defaultValue={defaultValue && typed.first}
          {...rest}
          {...useSlot('code-input', className)}
          id={field.id}
          name={name}
          ref={inputRef}
          onInput={chain(onInput, stopWebOtp)}
          onChange={chain(onChange, typed.onChange)}
          onPaste={chain(onPaste, typed.onPaste)}
          onCompositionEnd={chain(onCompositionEnd, typed.onChange)}
          onBlur={chain(onBlur, field.onBlur)}
          aria-labelledby={`${field.id}-label ${nameId}`}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={describedBy(field, hint, rest['aria-describedby'])}
        />
      </div>
    </FieldFrame>
  );
});
