'use client';
import { type ChangeEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useFormParts } from '../../form/FormContext.js';
import { useFieldRules } from '../../form/useFieldRules.js';
import { shapeNumber } from './shapeNumber.js';
import type { Country, PhoneTools } from './tools/phoneTools.js';
import { usePhoneTools } from './usePhoneTools.js';
import { useRegion } from './useRegion.js';

export interface PhoneOptions {
  readonly name: string;
  readonly input: RefObject<HTMLInputElement | null>;
  /** The number that the field begins with. */
  readonly typed: string | undefined;
  readonly defaultCountry: Country | undefined;
}

/**
 * A phone number while it is typed. The input holds the whole number with its country code, so that the number is right
 * even when the tools could not be loaded; the country completes a number that is typed without its code.
 */
export function usePhone({ name, input, typed, defaultCountry }: PhoneOptions) {
  const { store } = useFormParts();
  const region = useRegion();
  const [chosen, setChosen] = useState<Country | null | undefined>(typed ? null : defaultCountry);
  const { tools, missing, loaded, load } = usePhoneTools(takeUp);
  const country = missing ? null : chosen === undefined ? region : chosen;
  const latest = useRef(country);
  useEffect(() => {
    latest.current = country;
  });
  useFieldRules(name, {
    read: (text) => (tools ? tools.read(text, country).value : text),
    check: (value) => (tools && value ? tools.read(value, country).problem : null),
  });

  function write(text: string) {
    if (!input.current || input.current.value === text) return;
    input.current.value = text;
    store.changed({ target: input.current });
  }
  function shape(target: HTMLInputElement, from: PhoneTools, spaced: boolean) {
    const named = shapeNumber(target, from, { country: latest.current, spaced });
    if (named) setChosen(named);
  }
  // Writes the number in its international form.
  function tidy() {
    if (!loaded.current || !input.current) return;
    const { value, text, problem } = loaded.current.read(input.current.value, latest.current);
    if (value === '' || !problem) write(value && text);
  }
  // Spaces the number that was typed or filled in before the tools were loaded.
  function takeUp(from: PhoneTools) {
    if (!input.current) return;
    shape(input.current, from, true);
    if (input.current !== document.activeElement) tidy();
  }
  function onChange({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) {
    if (tools) shape(target, tools, isTyped(nativeEvent));
  }
  function choose(to: Country) {
    setChosen(to);
    if (tools && input.current) write(tools.move(input.current.value, country, to));
  }
  return { country, tools, missing, load, onChange, tidy, choose };
}

// After a deletion no space is added: a deleted space would come back at once, and the caret would never pass it.
function isTyped(event: Event): boolean {
  if (!('inputType' in event)) return true;
  const { inputType, isComposing } = event as InputEvent;
  return !isComposing && !/^(delete|history)/.test(inputType);
}
