'use client';
import type { CountryCode } from 'libphonenumber-js/core';
import { createContext, useContext, useMemo } from 'react';

/** The countries of the phone numbers that an app asks for. */
export interface PhoneCountries {
  /**
   * The country of a number that is typed without its country code, as an ISO 3166-1 code of two letters: `DE`.
   * @default the country of the browser's language
   * @see https://www.iso.org/obp/ui/#search
   */
  defaultCountry?: CountryCode;
  /**
   * The countries whose numbers are taken, in ISO 3166-1: `['DE', 'AT', 'CH']`. The list of countries has no others, and
   * a new number of another country gets a problem at its field. A person still signs in with any number.
   * @default every country
   */
  countries?: readonly CountryCode[];
}

const anyCountry: PhoneCountries = {};

/** What the nearest `<AuthProvider>` says about phone numbers. */
export const PhoneCountriesContext = createContext<PhoneCountries>(anyCountry);

/** Returns what a field says about phone numbers, and what the provider says where the field says nothing. */
export function usePhoneCountries(own: PhoneCountries = anyCountry): PhoneCountries {
  const around = useContext(PhoneCountriesContext);
  const { defaultCountry = around.defaultCountry, countries = around.countries } = own;
  return useMemo(() => ({ defaultCountry, countries }), [defaultCountry, countries]);
}
