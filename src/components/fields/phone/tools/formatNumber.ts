import { AsYouType, type MetadataJson } from 'libphonenumber-js/core';
import type { Country, PhoneTools } from './phoneTools.js';
import { plainNumber } from './plainNumber.js';

/** Makes the tool that spaces a number while it is typed. */
export function makeFormatter(metadata: MetadataJson): Pick<PhoneTools, 'format'> {
  return {
    format(typed, country) {
      const asYouType = new AsYouType(country ?? undefined, metadata);
      const text = asYouType.input(plainNumber(typed).replace(/^00/, '+'));
      if (!asYouType.isInternational()) return { text, country: null };
      const named = asYouType.getCountry() ?? mainCountry(asYouType.getCallingCode(), country);
      return { text, country: named };
    },
  };

  // `+1` alone may be any of 25 countries: keep the chosen country if it is among them.
  function mainCountry(dial: string | undefined, chosen: Country | null): Country | null {
    const sharing: readonly Country[] = (dial && metadata.country_calling_codes[dial]) || [];
    return sharing.find((each) => each === chosen) ?? sharing[0] ?? null;
  }
}
