import type { CountryCode } from 'libphonenumber-js/core';

/** An ISO 3166 code of two letters, of a country that has phone numbers. */
export type Country = CountryCode;

/** A country and the code that its numbers begin with: `49`. */
export interface DialledCountry {
  readonly country: Country;
  readonly dial: string;
}

/** A typed text, read as a phone number. */
export interface ReadNumber {
  /** The number in E.164, or the text itself when the text is no number. */
  readonly value: string;
  /** The number as people read it: `+49 170 1234567`. */
  readonly text: string;
  readonly problem: 'phoneNumber' | 'phoneTooShort' | 'phoneTooLong' | null;
  /** The countries that the number may belong to: several share the code `1`. Empty where the text is no number. */
  readonly countries: readonly Country[];
}

/** The tools that know the phone numbers of the world. */
export interface PhoneTools {
  readonly countries: readonly DialledCountry[];
  /** Spaces a text as its country does, and finds the country that the text names by its code, if any. */
  format(typed: string, country: Country | null): { text: string; country: Country | null };
  read(typed: string, country: Country | null): ReadNumber;
  /** Moves a number to another country; a text that is no number yet gets the code of that country. */
  move(typed: string, from: Country | null, to: Country): string;
}
