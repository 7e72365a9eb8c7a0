'use client';
import { type ComponentProps, type ReactNode, useRef } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { useField } from '../../form/useField.js';
import { chain, ids, mergeRefs } from '../../parts/compose.js';
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
  /** Where the code was sent; part of the accessible name. */
  place?: string;
  hint?: ReactNode;
  /**
   * Whether the form is sent when the last digit is in, once for each code.
   * @default true
   */
  autoSubmit?: boolean;
  /**
   * Whether the code comes in a text message, from where the browser may fill it in.
   * @default false
   */
  webOtp?: boolean;
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    CodeField: CodeFieldProps;
  }
}

/**
 * A one-time code: one real input, so that paste, autofill and screen readers just work; the boxes are decoration.
 * Takes `123 456`, `G-123456` and digits of any script. Renders an `<input>` in a `<div>`.
 * @see https://developer.mozilla.org/docs/Web/HTML/Reference/Attributes/autocomplete#one-time-code
 */
export function CodeField(props: CodeFieldProps) {
  const { name = 'code', length = 6, place, hint, autoSubmit = true, webOtp = false, ...own } = props;
  const { ref, className, onInput, onChange, onBlur, ...rest } = own;
  const { fields, code } = useLaterMessages();
  const field = useField(name, { label: fields.code, length });
  const { defaultValue } = field;
  const typed = useTypedCode({ length, autoSubmit, defaultValue, onCode: field.onChange });
  const input = useRef<HTMLInputElement>(null);
  const stopWebOtp = useWebOtp(webOtp, (code) => input.current && typed.fill(input.current, code));
  const nameId = `${field.id}-name`;
  return (
    <FieldFrame field={field} label={fields.code} hint={hint}>
      <span hidden id={nameId}>
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
          defaultValue={defaultValue}
          {...rest}
          {...useSlot('code-input', className)}
          id={field.id}
          name={name}
          ref={mergeRefs(ref, input)}
          onInput={chain(onInput, stopWebOtp)}
          onChange={chain(onChange, typed.onChange)}
          onCompositionEnd={typed.onChange}
          onBlur={chain(onBlur, field.onBlur)}
          aria-labelledby={`${field.id}-label ${nameId}`}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={ids(hint ? field.hintId : null, field.error && field.errorId)}
        />
      </div>
    </FieldFrame>
  );
}
