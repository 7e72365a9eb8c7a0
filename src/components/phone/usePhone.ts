'use client';
import { type ChangeEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useFormParts } from '../parts/FormContext.js';
import { useFieldRules } from '../parts/useFieldRules.js';
import { caretAfter } from './caret.js';
import { type Country, loadPhoneTools, type PhoneTools } from './phoneTools.js';
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
  const [tools, setTools] = useState<PhoneTools | null>(null);
  const [missing, setMissing] = useState(false);
  const country = missing ? null : chosen === undefined ? region : chosen;
  const latest = useRef({ tools, country });
  useEffect(() => {
    latest.current = { tools, country };
  });

  useFieldRules(name, {
    read: (text) => (tools ? tools.read(text, country).value : text),
    check: (value) => (tools && value ? tools.read(value, country).problem : null),
  });

  function write(text: string) {
    if (!input.current || input.current.value === text) return;
    input.current.value = text;
    store.changed({ target: input.current, type: 'change' });
  }

  // Takes its tools as a value: they are here before the render that knows of them.
  function shape(target: HTMLInputElement, from: PhoneTools, spaced: boolean) {
    const { value, selectionStart } = target;
    const { text, country: named } = from.format(value, latest.current.country);
    if (named) setChosen(named);
    if (!spaced || !text || text === value) return;
    const caret = caretAfter(value, selectionStart ?? value.length, text);
    target.value = text;
    if (target === document.activeElement) target.setSelectionRange(caret, caret);
  }

  // Writes the number as one would say it to somebody abroad.
  function tidy() {
    const { tools, country } = latest.current;
    if (!tools || !input.current) return;
    const { value, text, problem } = tools.read(input.current.value, country);
    if (value === '' || !problem) write(value && text);
  }

  async function load() {
    if (latest.current.tools) return;
    try {
      const loaded = await loadPhoneTools();
      setMissing(false);
      setTools(loaded);
      if (latest.current.tools || !input.current) return;
      latest.current.tools = loaded;
      // What was typed or filled in meanwhile.
      shape(input.current, loaded, true);
      if (input.current !== document.activeElement) tidy();
    } catch {
      setMissing(true);
    }
  }

  return {
    country,
    tools,
    missing,
    load,
    onChange({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) {
      if (tools) shape(target, tools, isTyped(nativeEvent));
    },
    tidy,
    choose(to: Country) {
      setChosen(to);
      if (tools && input.current) write(tools.move(input.current.value, country, to));
    },
  };
}

// Whoever deletes a space would never get past it if it came back.
function isTyped(event: Event): boolean {
  if (!('inputType' in event)) return true;
  const { inputType, isComposing } = event as InputEvent;
  return !isComposing && !/^(delete|history)/.test(inputType);
}
