'use client';
import { type ChangeEvent, type KeyboardEvent, useMemo, useState } from 'react';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { nameCountries, searchCountries } from './countries.js';
import type { Country, DialledCountry } from './tools/phoneTools.js';

export interface CountrySearch {
  /** The text that the search begins with. */
  search: string;
  selected: Country | null;
  /** All countries, or null until they are loaded. */
  countries: readonly DialledCountry[] | null;
  onChoose(country: Country): void;
}

/** Finds countries by the typed text, and moves through them with the keys of a combobox. */
export function useCountrySearch({ search, selected, countries, onChoose }: CountrySearch) {
  const { locale } = useLaterMessages();
  const [typed, setTyped] = useState(search);
  const [pointed, setPointed] = useState<Country | null>(typed === '' ? selected : null);
  const named = useMemo(() => nameCountries(countries ?? [], locale), [countries, locale]);
  const found = useMemo(() => searchCountries(named, typed), [named, typed]);
  const at = found.findIndex(({ country }) => country === pointed);
  const active = Math.max(0, at);

  function onChange({ target }: ChangeEvent<HTMLInputElement>) {
    setTyped(target.value);
    setPointed(null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const to = stepsFrom(active, found.length - 1)[event.key];
    if (to === undefined && event.key !== 'Enter') return;
    // Enter would send the form.
    event.preventDefault();
    if (event.nativeEvent.isComposing) return;
    if (to !== undefined) setPointed(found[to]?.country ?? null);
    else if (found[active]) onChoose(found[active].country);
  }

  return { found, active, onChange, onKeyDown };
}

function stepsFrom(active: number, last: number): Partial<Record<string, number>> {
  return {
    ArrowDown: active === last ? 0 : active + 1,
    ArrowUp: active === 0 ? last : active - 1,
    PageDown: Math.min(last, active + 8),
    PageUp: Math.max(0, active - 8),
  };
}
