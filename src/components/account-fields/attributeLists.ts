import type { SelectOption } from '../fields/select/SelectField.js';

/** A list of values for an attribute, and the most likely value. */
export interface AttributeList {
  readonly options: readonly SelectOption[];
  readonly usual: string;
}

/** The kit's own list of values for an attribute; null for an attribute without such a list. */
export function listOf(attribute: string, locale: string): AttributeList | null {
  if (attribute === 'zoneinfo') return timeZones();
  return attribute === 'locale' ? languages(locale) : null;
}

function timeZones(): AttributeList {
  const usual = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // Firefox before 93 and Safari before 15.4 have no list.
  const known = Intl.supportedValuesOf?.('timeZone') ?? [];
  const options = [...new Set([...known, usual])].map((value) => {
    const [region = '', ...place] = value.split('/');
    return place.length === 0
      ? { value, label: value }
      : { value, label: place.join(', ').replaceAll('_', ' '), group: region };
  });
  return { options, usual };
}

/** The languages of most people on the web. */
const tags =
  'ar bn cs da de el en en-GB en-US es es-MX fa fi fr fr-CA he hi hu id it ja ko nl no pl pt pt-BR ro ru sv th tr uk ur vi zh-CN zh-TW'.split(
    ' ',
  );

function languages(locale: string): AttributeList {
  const own = navigator.languages.filter((tag) => tag.length > 1);
  const options = [...new Set([...own, ...tags])]
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return { options, usual: own[0] ?? locale };
}

// Each language has its own name for itself, which is the one people look for.
function nameOf(tag: string): string {
  try {
    const label = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return label.charAt(0).toLocaleUpperCase(tag) + label.slice(1);
  } catch {
    return tag;
  }
}
