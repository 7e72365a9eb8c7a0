import type { CountryCode } from 'libphonenumber-js/core';

/** An ISO 3166 code of two letters, as far as there are phone numbers for it. */
export type Country = CountryCode;

/** A country and the code that its numbers begin with: `49`. */
export interface DialledCountry {
  readonly country: Country;
  readonly dial: string;
}

/** What a typed text is as a number. */
export interface ReadNumber {
  /** In E.164, or the text itself when it is none. */
  readonly value: string;
  /** For people: `+49 170 1234567`. */
  readonly text: string;
  readonly problem: 'phoneNumber' | 'phoneTooShort' | 'phoneTooLong' | null;
}

/** What knows the numbers of the world. */
export interface PhoneTools {
  readonly countries: readonly DialledCountry[];
  /** The text with the spaces of its country, and the country that it names itself, if any. */
  format(typed: string, country: Country | null): { text: string; country: Country | null };
  read(typed: string, country: Country | null): ReadNumber;
  /** The number as one of another country; at least the code that it would begin with. */
  move(typed: string, from: Country | null, to: Country): string;
}

let loading: Promise<PhoneTools> | null = null;

/**
 * Loads what knows the numbers of the world, once; again after a failure. Code and data come as chunks of their own.
 * @throws what the download threw.
 */
export function loadPhoneTools(): Promise<PhoneTools> {
  loading ??= load().catch((cause) => {
    loading = null;
    throw cause;
  });
  return loading;
}

async function load(): Promise<PhoneTools> {
  const [{ makeFormatter }, { makeReader }, { default: metadata }] = await Promise.all([
    import('./formatNumber.js'),
    import('./readNumber.js'),
    import('libphonenumber-js/metadata.min.json'),
  ]);
  return { ...makeFormatter(metadata), ...makeReader(metadata) };
}
