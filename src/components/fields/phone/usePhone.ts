'use client';
import { type ChangeEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useFormParts } from '../../form/FormContext.js';
import { useFieldRules } from '../../form/useFieldRules.js';
import type { Country, PhoneTools } from './phoneTools.js';
import { shapeNumber } from './shapeNumber.js';
import { usePhoneTools } from './usePhoneTools.js';
import { useRegion } from './useRegion.js';

export interface PhoneOptions {
  readonly name: string;
  readonly input: RefObject<HTMLInputElement | null>;
  /** What the field begins with. */
  readonly typed: string | undefined;
  readonly defaultCountry: Country | undefined;
}

/**
 * A number in the making. The input holds all of it, with its country code, so that it is right even where nothing
 * could be loaded; the country serves those who type without the code.
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
  // Writes the number as one would say it to somebody abroad.
  function tidy() {
    if (!loaded.current || !input.current) return;
    const { value, text, problem } = loaded.current.read(input.current.value, latest.current);
    if (value === '' || !problem) write(value && text);
  }
  // What was typed or filled in before the tools were there.
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

// Whoever deletes a space would never get past it if it came back.
function isTyped(event: Event): boolean {
  if (!('inputType' in event)) return true;
  const { inputType, isComposing } = event as InputEvent;
  return !isComposing && !/^(delete|history)/.test(inputType);
}
