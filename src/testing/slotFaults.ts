import { allSlotNames, stateAttributes } from '../components/slots/slotNames.js';

const names: ReadonlySet<string | undefined> = new Set(allSlotNames);
const statesOf: Readonly<Record<string, readonly string[] | undefined>> = stateAttributes;

/** Elements with content of the app: a logo, a picture, the icon of a provider, and those that a story marks. */
const ofApp = ['logo', 'card-top', 'page-logo', 'page-background', 'page-aside', 'provider-logo']
  .map((name) => `[data-slot="${name}"]`)
  .concat('[data-app]')
  .join(',');

/** Attributes that other libraries add, or that name an element for a test. */
const foreign = /^data-(slot|testid|cognito-kit|app|state|radix-.*|aria-hidden)$/;

/**
 * Finds elements of the kit without a `data-slot`, with one that is not in the table, or with a state attribute that
 * is not in the table. Shapes inside an `<svg>` need no name, nor do elements of the app, marked by `data-app`.
 * @returns a line for each fault.
 */
export function slotFaults(page: ParentNode): string[] {
  const roots = [...page.querySelectorAll('[data-cognito-kit]')];
  const elements = new Set(roots.flatMap((root) => [root, ...root.querySelectorAll('*')]));
  return [...elements].filter(isOurs).flatMap(faultsOf);
}

function isOurs(element: Element): boolean {
  if (element.parentElement?.closest('svg')) return false;
  if (element.hasAttribute('data-slot')) return true;
  return !element.closest('[data-slot], [data-app]')?.matches(ofApp);
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
