'use client';
import { useEffect, useRef } from 'react';
import { usePhoneCountries } from '../../../react/context/phoneCountries.js';
import { useFormParts } from '../../form/FormContext.js';
import { CountryPicker } from './CountryPicker.js';
import type { Country } from './tools/phoneTools.js';
import { usePhone } from './usePhone.js';

export interface PhoneAssistProps {
  /** Whether the field takes emails too, so that only a text of digits is a number. */
  mixed: boolean;
  /** Whether a number of a country that the app does not name is a problem. */
  strict: boolean;
}

const name = 'username';

/**
 * Makes a phone field of the username's input, which the first view draws before this is loaded: takes numbers without
 * their country code, and draws the choice of a country where the field takes numbers alone. Renders a `<button>` and a
 * `<div>`, or nothing.
 */
export function PhoneAssist({ mixed, strict }: PhoneAssistProps) {
  const { id, store, pending } = useFormParts();
  const input = useInput(`${id}-${name}`);
  const countries = usePhoneCountries();
  const phone = usePhone({ name, input, typed: store.initial(name), countries, strict, mixed });
  const { country, missing, listed, load } = phone;
  useEvents(input, {
    ...phone,
    onInput(element, event) {
      const { value } = element;
      phone.onInput(element, event);
      if (element.value !== value) store.changed({ target: element });
    },
  });
  if (mixed) return null;
  return (
    <CountryPicker
      id={`${id}-${name}-country`}
      countries={listed}
      disabled={pending}
      onFocus={load}
      onChoose={(to: Country) => {
        phone.choose(to);
        input.current?.focus();
      }}
      {...{ country, missing }}
    />
  );
}

function useInput(id: string) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const element = document.getElementById(id);
    input.current = element instanceof HTMLInputElement ? element : null;
  }, [id]);
  return input;
}

type Phone = Pick<ReturnType<typeof usePhone>, 'load' | 'onFocus' | 'onInput' | 'tidy'>;

/**
 * Follows the events of the input. On the document, since React must have read the typed text before the text is spaced:
 * React takes a text that a script has set for one that it knows.
 */
function useEvents(input: ReturnType<typeof useInput>, phone: Phone): void {
  const latest = useRef(phone);
  useEffect(() => {
    latest.current = phone;
  });
  useEffect(() => {
    const element = input.current;
    if (!element) return;
    const handlers = {
      focusin: () => latest.current.onFocus(element),
      input: (event: Event) => latest.current.onInput(element, event),
      focusout: () => latest.current.tidy(),
    };
    const follow = (event: Event) => {
      if (event.target === element) handlers[event.type as keyof typeof handlers](event);
    };
    const kinds = Object.keys(handlers);
    for (const kind of kinds) document.addEventListener(kind, follow);
    // What happened before this was loaded.
    if (element === document.activeElement || element.value !== '') latest.current.load();
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, follow);
    };
  }, [input]);
}
