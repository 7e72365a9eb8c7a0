import { AsYouType, type MetadataJson } from 'libphonenumber-js/core';
import type { Country, PhoneTools } from './phoneTools.js';

/** Makes the function that spaces a number as the person types. */
export function makeFormatter(metadata: MetadataJson): Pick<PhoneTools, 'format'> {
  return {
    format(typed, country) {
      const asYouType = new AsYouType(country ?? undefined, metadata);
      const text = asYouType.input(typed.trim().replace(/^00/, '+'));
      if (!asYouType.isInternational()) return { text, country: null };
      const named = asYouType.getCountry() ?? mainCountry(asYouType.getCallingCode(), country);
      return { text, country: named };
    },
  };

  // 25 countries share `+1`: the chosen country stays when it is among the countries of a dial code.
  function mainCountry(dial: string | undefined, chosen: Country | null): Country | null {
    const sharing: readonly Country[] = (dial && metadata.country_calling_codes[dial]) || [];
    return sharing.find((each) => each === chosen) ?? sharing[0] ?? null;
  }
}
