'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { FieldProblemCode } from '../../../core/fields/fieldSchemas.js';
import type { PhoneCountries } from '../../../react/context/phoneCountries.js';
import { useFormParts } from '../../form/FormContext.js';
import { useFieldRules } from '../../form/useFieldRules.js';
import { shapeNumber } from './shapeNumber.js';
import type { Country, PhoneTools, ReadNumber } from './tools/phoneTools.js';
import { usePhoneTools } from './usePhoneTools.js';
import { useRegion } from './useRegion.js';

export interface PhoneOptions {
  readonly name: string;
  readonly input: RefObject<HTMLInputElement | null>;
  /** The number that the field begins with. */
  readonly typed: string | undefined;
  readonly countries: PhoneCountries;
  /**
   * Whether a number of a country that is not among `countries` is a problem.
   * @default true
   */
  readonly strict?: boolean;
  /**
   * Whether the field takes other names too. Then only a text of digits and separators is a number, and is spaced when
   * the person leaves the field: the digits of an email must not be.
   * @default false
   */
  readonly mixed?: boolean;
}

/**
 * A phone number while it is typed. The input holds the whole number with its country code, so that the number is right
 * even when the tools could not be loaded; the country completes a number that is typed without its code.
 */
export function usePhone({ name, input, typed, countries, strict = true, mixed = false }: PhoneOptions) {
  const { store } = useFormParts();
  const { defaultCountry, countries: taken } = countries;
  const region = useRegionAmong(taken);
  const [chosen, setChosen] = useState<Country | null | undefined>(
    !mixed && typed && hasDialCode(typed) ? null : defaultCountry,
  );
  const { tools, missing, loaded, load } = usePhoneTools(takeUp);
  const country = missing ? null : chosen === undefined ? region : chosen;
  const latest = useRef(country);
  useEffect(() => {
    latest.current = country;
  });
  useFieldRules(name, {
    read: (text) => (tools && isNumber(text) ? tools.read(text, country).value : text),
    check: (value) =>
      tools && isNumber(value) ? problemOf(tools.read(value, country), strict && taken) : null,
  });

  const isNumber = (text: string) => (mixed ? isDigits(text) : text !== '');
  function write(text: string) {
    if (!input.current || input.current.value === text) return;
    input.current.value = text;
    store.changed({ target: input.current });
  }
  function shape(target: HTMLInputElement, from: PhoneTools, spaced: boolean) {
    const named = shapeNumber(target, from, { country: latest.current, spaced });
    if (named) setChosen(named);
  }
  // Writes the number in its international form, and drops a country code that no number follows.
  function tidy() {
    if (!loaded.current || !input.current || !isNumber(input.current.value)) return;
    const { value, text, problem } = loaded.current.read(input.current.value, latest.current);
    if (value === '' || !problem) write(value && text);
  }
  // Spaces the number that was typed or filled in before the tools were loaded.
  function takeUp(from: PhoneTools) {
    if (!input.current) return;
    if (!mixed) shape(input.current, from, true);
    // A country code that the app filled in waits for its number.
    if (input.current !== document.activeElement && !isDialCode(input.current.value)) tidy();
  }
  function onInput(target: HTMLInputElement, event: Event) {
    if (tools && !mixed) shape(target, tools, isTyped(event));
    // A person who clears a number of a country that is not taken begins again.
    if (target.value === '' && country && taken?.includes(country) === false) setChosen(defaultCountry);
  }
  function choose(to: Country) {
    setChosen(to);
    if (tools && input.current) write(tools.move(input.current.value, country, to));
  }
  function onFocus(target: HTMLInputElement) {
    load();
    // A browser selects all that is in a field on the way in by the Tab key. The next digit would replace the code.
    const { value } = target;
    if (isDialCode(value)) target.setSelectionRange(value.length, value.length);
  }
  const listed = tools?.countries.filter((each) => taken?.includes(each.country) ?? true) ?? null;
  return { country, listed, missing, load, onFocus, onInput, tidy, choose };
}

function problemOf({ problem, countries }: ReadNumber, taken: PhoneCountries['countries'] | false) {
  if (problem || !taken || countries.some((country) => taken.includes(country))) return problem;
  return 'phoneCountry' satisfies FieldProblemCode;
}

// The country of the browser, or the only country whose numbers are taken.
function useRegionAmong(taken: PhoneCountries['countries']): Country | null {
  const region = useRegion();
  if (!taken || (region && taken.includes(region))) return region;
  const [only, ...others] = taken;
  return others.length === 0 ? (only ?? null) : null;
}

const isDialCode = (text: string) => /^\+\d{1,4} ?$/.test(text);
const hasDialCode = (text: string) => /^\s*([+＋]|00)/.test(text);

function isDigits(text: string): boolean {
  return /\p{Nd}/u.test(text) && /^[\s\p{Nd}\p{Cf}\p{Pd}+＋()./]*$/u.test(text);
}

// After a deletion no space is added: a deleted space would come back at once, and the caret would never pass it.
function isTyped(event: Event): boolean {
  if (!('inputType' in event)) return true;
  const { inputType, isComposing } = event as InputEvent;
  return !isComposing && !/^(delete|history)/.test(inputType);
}
