import type { CountryCode } from 'libphonenumber-js/core';

/** An ISO 3166 code of two letters, as far as there are phone numbers for it. */
export type Country = CountryCode;

/** A country and the code that its numbers begin with: `49`. */
export interface DialledCountry {
  readonly country: Country;
  readonly dial: string;
}

/** A typed text, read as a phone number. */
export interface ReadNumber {
  /** The number in E.164, or the text itself when it is no phone number. */
  readonly value: string;
  /** The number as people write it: `+49 170 1234567`. */
  readonly text: string;
  readonly problem: 'phoneNumber' | 'phoneTooShort' | 'phoneTooLong' | null;
}

/** Formats and reads the phone numbers of every country. */
export interface PhoneTools {
  readonly countries: readonly DialledCountry[];
  /** Spaces the text as its country does; `country` has the country of the text's own dial code, if any. */
  format(typed: string, country: Country | null): { text: string; country: Country | null };
  read(typed: string, country: Country | null): ReadNumber;
  /** The number with the dial code of another country; that dial code alone when there is no number yet. */
  move(typed: string, from: Country | null, to: Country): string;
}
