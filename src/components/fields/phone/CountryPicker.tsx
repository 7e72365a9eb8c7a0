'use client';
import { usePart, useSlot } from '../../../react/context/appearance.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { Icon } from '../../parts/Icon.js';
import { CountryList } from './CountryList.js';
import { countryName } from './countries.js';
import type { Country, DialledCountry } from './tools/phoneTools.js';
import { useCountryPanel } from './useCountryPanel.js';

export interface CountryPickerProps {
  id: string;
  country: Country | null;
  /** All countries, or null until they are loaded. */
  countries: readonly DialledCountry[] | null;
  /** Whether the countries could not be loaded. */
  missing: boolean;
  disabled: boolean;
  onFocus(): void;
  onChoose(country: Country): void;
}

/** Says which country a number belongs to, and opens the list of all. Renders a `<button>`, and a `<div>` when open. */
export function CountryPicker(props: CountryPickerProps) {
  const { id, country, countries, missing, disabled, onFocus, onChoose } = props;
  const { locale, phone } = useLaterMessages();
  const { button, panel, search, onClick, onKeyDown, close } = useCountryPanel(disabled);
  const open = search !== null;
  const code = useSlot('phone-country-code');
  const Drawing = usePart('Icon', Icon);
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
        {...{ onFocus, onClick, onKeyDown }}
        {...useSlot('phone-country')}
      >
        {country ? (
          <span {...code}>{country}</span>
        ) : (
          <Drawing name="globe">
            <path d={globe} />
          </Drawing>
        )}
        <Drawing name="chevron" />
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
            {...{ id, search, countries, missing }}
            selected={country}
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
