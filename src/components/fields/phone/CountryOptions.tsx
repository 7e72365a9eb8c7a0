'use client';
import { useSlot } from '../../../react/context/appearance.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import type { NamedCountry } from './countries.js';
import type { Country } from './tools/phoneTools.js';

export interface CountryOptionsProps {
  id: string;
  found: readonly NamedCountry[];
  /** The index of the country that the arrow keys have reached. */
  active: number;
  selected: Country | null;
  onChoose(country: Country): void;
}

/** The countries that were found, each with its dial code. Renders a `<div role="listbox">`. */
export function CountryOptions({ id, found, active, selected, onChoose }: CountryOptionsProps) {
  const { phone } = useLaterMessages();
  const option = useSlot('phone-option');
  const slots = { name: useSlot('phone-option-name'), dial: useSlot('phone-dial') };
  return (
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
          id={optionId(id, country)}
          role="option"
          tabIndex={-1}
          aria-selected={country === selected}
          data-active={index === active ? '' : undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(country)}
          {...option}
        >
          <span {...slots.name}>{name}</span>
          <span dir="ltr" {...slots.dial}>
            {`+${dial}`}
          </span>
        </div>
      ))}
    </div>
  );
}

/** The id of one country in the list. */
export function optionId(id: string, country: Country): string {
  return `${id}-${country}`;
}
