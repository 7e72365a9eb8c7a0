'use client';
import { type ChangeEvent, type ClipboardEvent, type CompositionEvent, useRef, useState } from 'react';
import { type CodeInText, codeInText } from '../../../core/fields/codeInText.js';

export interface TypedCodeOptions {
  length: number;
  autoSubmit: boolean;
  /** The code that the input begins with. Such a code is not sent by itself: a person checks it first. */
  defaultValue: string | undefined;
  /** Called with each change, after everything but the code was removed from the input. */
  onCode(event: ChangeEvent<HTMLInputElement>): void;
}

/**
 * Removes all but the code from an input, and sends its form when the code is complete and the text left no doubt about
 * it: a message with two codes in it waits for the person.
 */
export function useTypedCode({ length, autoSubmit, defaultValue = '', onCode }: TypedCodeOptions) {
  const first = codeInText(defaultValue, length).code;
  const [filled, setFilled] = useState(first.length);
  const sent = useRef('');
  function put(input: HTMLInputElement, { code, certain }: CodeInText) {
    // Only when the text differs: setting a value moves the caret to the end.
    if (input.value !== code) input.value = code;
    setFilled(code.length);
    onCode({ type: 'change', target: input } as ChangeEvent<HTMLInputElement>);
    if (autoSubmit && certain && code !== sent.current) {
      sent.current = code;
      input.form?.requestSubmit();
    }
  }
  function onChange(event: ChangeEvent<HTMLInputElement> | CompositionEvent<HTMLInputElement>) {
    // An input method is still composing, so the text is not final.
    if ('isComposing' in event.nativeEvent && event.nativeEvent.isComposing) return;
    fill(event.currentTarget, event.currentTarget.value);
  }
  // A pasted message has lines, which an input would run together; and a whole code replaces what is there.
  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const found = codeInText(event.clipboardData.getData('text'), length);
    if (found.code.length < length || event.currentTarget.readOnly) return;
    event.preventDefault();
    put(event.currentTarget, found);
  }
  /** Fills a text with a code in it in, as if the person had typed it. */
  function fill(input: HTMLInputElement, text: string) {
    put(input, codeInText(text, length));
  }
  return { first, filled, onChange, onPaste, fill };
}
