'use client';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useSlot } from '../../react/appearance.js';
import { useLaterMessages } from '../../react/messages.js';
import { CountryList } from './CountryList.js';
import { countryName } from './countries.js';
import type { Country, DialledCountry } from './phoneTools.js';
import { useAway } from './useAway.js';

export interface CountryPickerProps {
  id: string;
  country: Country | null;
  /** All there are, or null until they are loaded. */
  countries: readonly DialledCountry[] | null;
  /** Whether they could not be loaded. */
  missing: boolean;
  disabled: boolean;
  onFocus(): void;
  onChoose(country: Country): void;
}

/** Says which country a number belongs to, and opens the list of all. Renders a `<button>`, and a `<div>` when open. */
export function CountryPicker(props: CountryPickerProps) {
  const { id, country, countries, missing, disabled, onFocus, onChoose } = props;
  const { locale, phone } = useLaterMessages();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  // What the search begins with, or null while the list is closed.
  const [search, setSearch] = useState<string | null>(null);
  const open = search !== null && !disabled;
  const close = () => setSearch(null);
  useAway({
    open,
    inside: [button, panel],
    onAway: close,
    onEscape() {
      button.current?.focus();
      close();
    },
  });

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    const letter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey;
    if (disabled || open || !(letter || event.key === 'ArrowDown' || event.key === 'ArrowUp')) return;
    event.preventDefault();
    setSearch(letter ? event.key : '');
  }

  return (
    <>
      <button
        type="button"
        id={id}
        ref={button}
        aria-label={country ? `${phone.country(countryName(country, locale))} (${country})` : phone.choose}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? `${id}-panel` : undefined}
        aria-disabled={disabled || undefined}
        onFocus={onFocus}
        onClick={() => !disabled && setSearch(open ? null : '')}
        onKeyDown={onKeyDown}
        {...useSlot('phone-country')}
      >
        {country ? <span>{country}</span> : <Drawing path={globe} />}
        <Drawing path="m4.5 6.5 3.5 3.5 3.5-3.5" />
      </button>
      <div
        hidden={!open}
        ref={panel}
        id={`${id}-panel`}
        role="dialog"
        aria-label={phone.choose}
        {...useSlot('phone-panel')}
      >
        {open && (
          <CountryList
            id={id}
            search={search}
            selected={country}
            countries={countries}
            missing={missing}
            onChoose={(chosen) => {
              close();
              onChoose(chosen);
            }}
          />
        )}
      </div>
    </>
  );
}

const globe =
  'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5ZM1.75 8h12.5M8 1.75c3.6 3.6 3.6 8.9 0 12.5-3.6-3.6-3.6-8.9 0-12.5Z';

// The icons of the first view are no place for what it never shows.
function Drawing({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden data-slot="icon">
      <path d={path} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
