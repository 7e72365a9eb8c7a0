import { allSlotNames, stateAttributes } from '../components/slots/slotNames.js';

const names: ReadonlySet<string | undefined> = new Set(allSlotNames);
const statesOf: Readonly<Record<string, readonly string[] | undefined>> = stateAttributes;

/** Elements that hold what an app gave: a logo, a picture, the mark of a provider. */
const givenTo = ['logo', 'page-logo', 'page-background', 'page-aside', 'provider-logo'].map(
  (name) => `[data-slot="${name}"]`,
);

/** Attributes that other libraries add, or that name an element for a test. */
const foreign = /^data-(slot|testid|cognito-kit|app|state|radix-.*|aria-hidden)$/;

/**
 * Finds elements of the kit without a `data-slot`, with one that is not in the table, or with a state attribute that
 * is not in the table. Shapes inside an `<svg>` need none, nor does what an app gave, marked by `data-app`.
 * @returns a line for each fault.
 */
export function slotFaults(page: ParentNode): string[] {
  const roots = [...page.querySelectorAll('[data-cognito-kit]')];
  const elements = new Set(roots.flatMap((root) => [root, ...root.querySelectorAll('*')]));
  return [...elements].filter(isOurs).flatMap(faultsOf);
}

function isOurs(element: Element): boolean {
  if (element.parentElement?.closest('svg')) return false;
  if (element.closest('[data-app]')) return false;
  const holder = element.parentElement?.closest(givenTo.join(','));
  return !holder || element.hasAttribute('data-slot');
}

function faultsOf(element: Element): string[] {
  const name = element.getAttribute('data-slot') ?? undefined;
  const place = `<${element.localName} data-slot="${name}"> in ${element.parentElement?.dataset.slot}`;
  if (!names.has(name)) return [`${place}: not in the table of names`];
  const known = statesOf[name ?? ''] ?? [];
  const unknown = element.getAttributeNames().filter((attribute) => {
    return attribute.startsWith('data-') && !foreign.test(attribute) && !known.includes(attribute);
  });
  return unknown.map((attribute) => `${place}: ${attribute} is not in the table of states`);
}
