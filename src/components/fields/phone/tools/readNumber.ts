import {
  getCountries,
  getCountryCallingCode,
  type MetadataJson,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/core';
import type { PhoneTools, ReadNumber } from './phoneTools.js';
import { plainNumber } from './plainNumber.js';

/**
 * Makes the tool that reads a typed number. Only the length is checked: the code that is sent to the number proves that
 * the number exists, and countries open new ranges faster than apps are updated.
 */
export function makeReader(metadata: MetadataJson): Omit<PhoneTools, 'format'> {
  const countries = getCountries(metadata).map((country) => ({
    country,
    dial: String(getCountryCallingCode(country, metadata)),
  }));

  function read(text: string, country: Parameters<PhoneTools['read']>[1]): ReadNumber {
    const typed = plainNumber(text);
    const given = { defaultCountry: country ?? undefined, extract: false };
    const number = parsePhoneNumberFromString(typed, given, metadata);
    // A country code alone is no number: choosing a country writes its code into an empty field.
    if (!number)
      return { value: isDialCode(typed) ? '' : typed, text: typed, problem: 'phoneNumber', countries: [] };
    const problem = validatePhoneNumberLength(number.number, metadata);
    return {
      value: number.number,
      text: number.format('INTERNATIONAL'),
      problem: problem ? (problems[problem] ?? 'phoneNumber') : null,
      countries: number.country ? [number.country] : number.getPossibleCountries(),
    };
  }

  function isDialCode(typed: string): boolean {
    const digits = typed.replace(/[\s+]/g, '');
    return typed.trim().startsWith('+') && (digits === '' || digits in metadata.country_calling_codes);
  }

  return {
    countries,
    read,
    move(text, from, to) {
      const typed = plainNumber(text);
      const prefix = `+${getCountryCallingCode(to, metadata)}`;
      const number = parsePhoneNumberFromString(typed, { defaultCountry: from ?? undefined }, metadata);
      if (number) return read(`${prefix}${number.nationalNumber}`, to).text;
      // The text is too short to be a number, so its digits belong to the chosen country.
      const digits = typed.includes('+') ? '' : typed;
      return `${prefix} ${digits}`;
    },
  };
}

const problems: Partial<Record<string, ReadNumber['problem']>> = {
  TOO_SHORT: 'phoneTooShort',
  TOO_LONG: 'phoneTooLong',
};
