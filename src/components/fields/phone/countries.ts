import { latinDigits } from '../../../core/fields/latinDigits.js';
import type { Country, DialledCountry } from './tools/phoneTools.js';

/** A country with its name in the language of the page. */
export interface NamedCountry extends DialledCountry {
  readonly name: string;
}

/** The name of a country in a language, or its code where the browser has no name for the country. */
export function countryName(country: Country, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
}

/** Adds the names in a language and sorts the countries by name. */
export function nameCountries(countries: readonly DialledCountry[], locale: string): NamedCountry[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  return countries
    .map((each) => ({ ...each, name: names.of(each.country) ?? each.country }))
    .sort((one, other) => compare(one.name, other.name));
}

/** Finds countries by name, dial code or ISO code; names that begin with the search come first. */
export function searchCountries(countries: readonly NamedCountry[], search: string): NamedCountry[] {
  const wanted = folded(search);
  const dial = /^(\+|00)?[\d\s]+$/.test(wanted) ? wanted.replace(/^00|[+\s]/g, '') : null;
  if (dial)
    return rank(countries, (each) => (each.dial === dial ? 0 : each.dial.startsWith(dial) ? 1 : null));
  if (wanted === '' || wanted === '+') return [...countries];
  return rank(countries, ({ country, name }) => {
    const text = folded(name);
    if (country.toLowerCase() === wanted) return 0;
    if (text.startsWith(wanted)) return 1;
    if (text.split(/[\s()\-’']+/).some((word) => word.startsWith(wanted))) return 2;
    return text.includes(wanted) ? 3 : null;
  });
}

function rank(countries: readonly NamedCountry[], of: (country: NamedCountry) => number | null) {
  const ranked = countries.flatMap((each) => {
    const place = of(each);
    return place === null ? [] : [{ each, place }];
  });
  return ranked.sort((one, other) => one.place - other.place).map(({ each }) => each);
}

// `cote` finds Côte d’Ivoire, and digits of every script count.
function folded(text: string): string {
  return latinDigits(text.normalize('NFKD').replace(/\p{M}/gu, '')).trim().toLowerCase();
}
