'use client';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useSlot } from '../../react/appearance.js';
import { useLaterMessages } from '../../react/messages.js';
import { nameCountries, searchCountries } from './countries.js';
import type { Country, DialledCountry } from './phoneTools.js';

export interface CountryListProps {
  id: string;
  /** What the search begins with. */
  search: string;
  selected: Country | null;
  countries: readonly DialledCountry[] | null;
  missing: boolean;
  onChoose(country: Country): void;
}

/**
 * All countries, searched by name, dial code or ISO code. Renders an `<input role="combobox">` and its list.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function CountryList({ id, search, selected, countries, missing, onChoose }: CountryListProps) {
  const { locale, phone, common } = useLaterMessages();
  const [typed, setTyped] = useState(search);
  const named = useMemo(() => nameCountries(countries ?? [], locale), [countries, locale]);
  const found = useMemo(() => searchCountries(named, typed), [named, typed]);
  const [pointed, setPointed] = useState<Country | null>(typed === '' ? selected : null);
  const active = Math.max(
    0,
    found.findIndex(({ country }) => country === pointed),
  );
  const activeId = found[active] && `${id}-${found[active].country}`;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const shown = useRef(false);
  useEffect(() => {
    const option = activeId ? document.getElementById(activeId) : null;
    if (!option) return;
    if (shown.current) option.scrollIntoView({ block: 'nearest' });
    else centre(option);
    shown.current = true;
  }, [activeId]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const last = found.length - 1;
    const steps: Record<string, number> = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active === 0 ? last : active - 1,
      PageDown: Math.min(last, active + 8),
      PageUp: Math.max(0, active - 8),
    };
    const to = steps[event.key];
    if (to === undefined && event.key !== 'Enter') return;
    // Enter would send the form.
    event.preventDefault();
    if (event.nativeEvent.isComposing) return;
    if (to !== undefined) setPointed(found[to]?.country ?? null);
    else if (found[active]) onChoose(found[active].country);
  }

  const slots = {
    label: useSlot('phone-search-label'),
    option: useSlot('phone-option'),
    dial: useSlot('phone-dial'),
    note: useSlot('phone-note'),
  };
  const note = countries ? found.length === 0 && phone.none : missing ? phone.unavailable : common.loading;
  return (
    <>
      <label htmlFor={`${id}-search`} {...slots.label}>
        {phone.search}
      </label>
      <input
        ref={input}
        id={`${id}-search`}
        type="search"
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        defaultValue={search}
        onChange={({ target }) => {
          setTyped(target.value);
          setPointed(null);
        }}
        onKeyDown={onKeyDown}
        {...useSlot('phone-search')}
      />
      <p role="status" {...slots.note}>
        {note}
      </p>
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={phone.choose}
        tabIndex={-1}
        {...useSlot('phone-options')}
      >
        {found.map(({ country, name, dial }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search, which keeps the focus
          <div
            key={country}
            id={`${id}-${country}`}
            role="option"
            tabIndex={-1}
            aria-selected={country === selected}
            data-active={index === active ? '' : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(country)}
            {...slots.option}
          >
            <span>{name}</span>
            <span dir="ltr" {...slots.dial}>
              +{dial}
            </span>
          </div>
        ))}
      </div>
    </>
  );
}

// The chosen country among its neighbours, in a list that is all on screen.
function centre(option: HTMLElement) {
  const list = option.parentElement;
  if (!list) return;
  const [outer, inner] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
  list.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  list.scrollIntoView({ block: 'nearest' });
}
