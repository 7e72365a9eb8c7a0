'use client';
import { useEffect, useRef } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { CountryOptions, optionId } from './CountryOptions.js';
import { type CountrySearch, useCountrySearch } from './useCountrySearch.js';
import { useOptionInView } from './useOptionInView.js';

export interface CountryListProps extends CountrySearch {
  id: string;
  /** Whether the countries could not be loaded. */
  missing: boolean;
}

/**
 * All countries, searched by name, dial code or ISO code. Renders an `<input role="combobox">` and its list.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function CountryList({ id, search, selected, countries, missing, onChoose }: CountryListProps) {
  const { phone, common } = useLaterMessages();
  const { found, active, onChange, onKeyDown } = useCountrySearch({ search, selected, countries, onChoose });
  const activeId = found[active] && optionId(id, found[active].country);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useOptionInView(activeId);
  const note = countries ? found.length === 0 && phone.none : missing ? phone.unavailable : common.loading;
  return (
    <>
      <label htmlFor={`${id}-search`} {...useSlot('phone-search-label')}>
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
        {...{ onChange, onKeyDown }}
        {...useSlot('phone-search')}
      />
      <p role="status" {...useSlot('phone-note')}>
        {note}
      </p>
      <CountryOptions {...{ id, found, active, selected, onChoose }} />
    </>
  );
}
