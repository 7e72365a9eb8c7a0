'use client';
import { type ChangeEvent, type CompositionEvent, useRef, useState } from 'react';
import { normalizeCode } from '../../../core/fields/normalize.js';

export interface TypedCodeOptions {
  length: number;
  autoSubmit: boolean;
  /** The code that the input begins with. Such a code is not sent by itself: a person checks it first. */
  defaultValue: string | undefined;
  /** Called with each change, after everything but digits was removed from the input. */
  onCode(event: ChangeEvent<HTMLInputElement>): void;
}

/** Removes all but the digits from an input, and sends its form when the code is complete. */
export function useTypedCode({ length, autoSubmit, defaultValue = '', onCode }: TypedCodeOptions) {
  const [filled, setFilled] = useState(() => normalizeCode(defaultValue).length);
  const sent = useRef('');
  function take(input: HTMLInputElement) {
    const code = normalizeCode(input.value).slice(0, length);
    // Only when the text differs: setting a value moves the caret to the end.
    if (input.value !== code) input.value = code;
    setFilled(code.length);
    onCode({ type: 'change', target: input } as ChangeEvent<HTMLInputElement>);
    if (autoSubmit && code.length === length && code !== sent.current) {
      sent.current = code;
      input.form?.requestSubmit();
    }
  }
  function onChange(event: ChangeEvent<HTMLInputElement> | CompositionEvent<HTMLInputElement>) {
    // An input method is still composing, so the text is not final.
    if ('isComposing' in event.nativeEvent && event.nativeEvent.isComposing) return;
    take(event.currentTarget);
  }
  /** Fills a code in as if the person had typed it. */
  function fill(input: HTMLInputElement, code: string) {
    input.value = code;
    take(input);
  }
  return { filled, onChange, fill };
}
