import { invalidParameter } from '../base/errors.js';
import type { Json, JsonObject } from './managedLoginDefaults.js';

interface Issue {
  readonly property: string;
  readonly errorType: 'UnknownProperty' | 'InvalidType' | 'InvalidValue';
}

/** The values of each property that is one of a few words, by the end of its path. */
const words: Readonly<Record<string, readonly string[]>> = {
  interfaceStyle: ['BUTTON_LIST', 'SEARCH_INPUT'],
  horizontal: ['START', 'CENTER', 'END'],
  vertical: ['START', 'CENTER', 'END'],
  location: ['START', 'CENTER', 'END'],
  sessionTimerDisplay: ['NONE', 'STATIC'],
  colorSchemeMode: ['LIGHT', 'DARK', 'DYNAMIC'],
  spacingDensity: ['REGULAR', 'COMPACT'],
  formInclusion: ['IN', 'OUT'],
  position: ['TOP'],
  displayType: ['TEXT', 'FLAG'],
  display: ['BUTTON', 'INPUT'],
  type: ['FEDERATED', 'USERNAME_PASSWORD'],
  enforcement: ['NONE'],
  enabledTypes: ['ICO', 'SVG'],
};

/** The properties whose members are of the app: providers, languages. */
const open = new Set(['custom', 'order', 'textKey']);

/**
 * Refuses a style whose document has a member that Cognito's default document has not, or a value of another kind.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/managed-login-brandingdesigner.html
 * @throws CognitoError InvalidParameterException which lists each property.
 */
export async function assertBrandingSettings(settings: unknown): Promise<void> {
  if (settings === undefined || settings === null) return;
  const { managedLoginDefaults } = await import('./managedLoginDefaults.js');
  const issues = issuesOf(settings, managedLoginDefaults, { path: '$', name: '' });
  if (issues.length === 0) return;
  const listed = issues
    .slice(0, 20)
    .map(({ property, errorType }) => `{property: ${property}, errorType: ${errorType}}`);
  throw invalidParameter(`Invalid settings provided. Validation errors: [${listed.join(', ')}]`);
}

interface Place {
  readonly path: string;
  readonly name: string;
}

function issuesOf(value: unknown, model: Json, { path, name }: Place): Issue[] {
  if (open.has(name)) return isKind(value, model) ? [] : [{ property: path, errorType: 'InvalidType' }];
  if (isList(model)) return issuesOfList(value, model, { path, name });
  if (isObject(model)) return issuesOfObject(value, model, path);
  if (typeof value !== typeof model) return [{ property: path, errorType: 'InvalidType' }];
  return isValue(value, model, name) ? [] : [{ property: path, errorType: 'InvalidValue' }];
}

function issuesOfObject(value: unknown, model: JsonObject, path: string): Issue[] {
  if (!isObject(value)) return [{ property: path, errorType: 'InvalidType' }];
  return Object.entries(value).flatMap(([name, member]): Issue[] => {
    const property = `${path}.${name}`;
    const known = Object.hasOwn(model, name) ? model[name] : undefined;
    if (known === undefined) return [{ property, errorType: 'UnknownProperty' }];
    return issuesOf(member, known, { path: property, name });
  });
}

function issuesOfList(value: unknown, model: readonly Json[], { path, name }: Place): Issue[] {
  if (!isList(value)) return [{ property: path, errorType: 'InvalidType' }];
  return value.flatMap((member, index) => {
    const one = merged(model.filter((item) => isObject(item))) ?? model[0];
    return one === undefined ? [] : issuesOf(member, one, { path: `${path}[${index}]`, name });
  });
}

// The members of a list are of one shape; the default document shows some of their values.
function merged(items: readonly JsonObject[]): JsonObject | undefined {
  return items.length ? Object.assign({}, ...items) : undefined;
}

function isValue(value: unknown, model: Json, name: string): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0;
  if (typeof value !== 'string') return true;
  const allowed = Object.hasOwn(words, name) ? words[name] : undefined;
  if (allowed) return allowed.includes(value);
  const isColor = typeof model === 'string' && /^[\da-f]{8}$/.test(model);
  return !isColor || /^[\da-f]{8}$/i.test(value);
}

function isKind(value: unknown, model: Json): boolean {
  return isList(model) ? isList(value) : typeof value === typeof model && !isList(value) && value !== null;
}

function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds the members of a document to another document, member by member; a list is replaced as a whole. */
export function mergeSettings(base: unknown, changes: unknown): unknown {
  if (changes === undefined) return base;
  if (!isObject(base) || !isObject(changes)) return changes;
  const names = new Set([...Object.keys(base), ...Object.keys(changes)]);
  return Object.fromEntries([...names].map((name) => [name, mergeSettings(base[name], changes[name])]));
}
