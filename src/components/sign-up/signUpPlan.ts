import { attributeOf, type FieldDemand, kindOf, usernameAttribute } from '../../core/fields/attributes.js';
import type { Metadata, PoolSettings } from '../../core/index.js';
import type { JourneyOptions } from '../journey/options/journeyOptions.js';
import type { Consent, SignUpField } from '../journey/options/signUpFields.js';
import { assertNames, type PlaceName, type PlannedPlace, placeNamed, placeOf } from './signUpPlaces.js';

/** A field as the app defines it, with its kind and whether it is required worked out. */
export type PlannedField = SignUpField & FieldDemand;

/** What a sign-up form asks for, in order. */
export interface SignUpPlan {
  readonly nameless: boolean;
  readonly passwordless: boolean;
  /** Whether the password is asked for twice. */
  readonly repeated: boolean;
  readonly items: readonly (PlannedField | PlannedPlace)[];
  readonly fields: readonly PlannedField[];
}

/**
 * Plans a sign-up form from what the pool requires and what the app asks for.
 * @throws CognitoKitError `bad-fields` when two fields have one name, or when something said of a field has no effect.
 */
export function planOf(pool: PoolSettings, options: JourneyOptions): SignUpPlan {
  const { fields: choices, consents = [], generateUsername: nameless = false } = options;
  const identified = nameless ? null : usernameAttribute(pool);
  const needed = neededOf(pool, { identified, nameless });
  const given = (choices ?? needed).map(asSignUpField);
  const agreed = consents.map(asField);
  assertNames([...given, ...agreed], identified);
  const named = given.map((field) => {
    const place = placeNamed(field.name, identified);
    return place ? placeOf(field, place) : planned(field, needed);
  });
  const has = (place: PlaceName) => named.some((item) => isPlace(item) && item.place === place);
  const asksPassword = has('password') || has('confirmPassword');
  const passwordless = options.passwordless ?? (takesCodes(pool) && !asksPassword);
  const repeated = !passwordless && (has('confirmPassword') || options.confirmPassword === true);
  const missing = needed.filter(
    (name) => !named.some((item) => !isPlace(item) && [item.name, item.attribute].includes(name)),
  );
  const left = { username: nameless, password: passwordless, confirmPassword: !repeated };
  const order = [
    ...(has('username') ? [] : [bare('username')]),
    ...named,
    ...missing.map((name) => planned({ name }, needed)),
    ...(has('password') ? [] : [bare('password')]),
  ];
  const withRepeat = has('confirmPassword') ? order : order.flatMap(andRepeat);
  const items = [
    ...withRepeat.filter((item) => !isPlace(item) || !left[item.place]),
    ...agreed.map((consent) => planned(consent, needed)),
  ];
  return { nameless, passwordless, repeated, items, fields: items.filter(isField) };
}

/** Returns whether an item of a plan is a place for a field that the pool decides about. */
export function isPlace(item: PlannedField | PlannedPlace): item is PlannedPlace {
  return 'place' in item;
}

const isField = (item: PlannedField | PlannedPlace): item is PlannedField => !isPlace(item);
const bare = (place: PlaceName): PlannedPlace => ({ place, words: {} });

// Without a place of its own, the repeat comes behind the password.
function andRepeat(item: PlannedField | PlannedPlace) {
  return isPlace(item) && item.place === 'password' ? [item, bare('confirmPassword')] : [item];
}

/** Plans the fields beside a new password: the attributes that the account lacks, and what else the app asks for. */
export function planOfNewPassword(missing: readonly string[], options: JourneyOptions): PlannedField[] {
  const given = [...(options.newPasswordFields ?? [])].map(asSignUpField);
  const known = [...given, ...(options.fields ?? []).map(asSignUpField)];
  const lacking = missing
    .filter((name) => !given.some((field) => attributeNameOf(field) === name))
    .map((name): SignUpField => known.find((field) => attributeNameOf(field) === name) ?? { name });
  return [...lacking, ...given].map((field) => planned(field, missing));
}

/** Sorts the typed values: into attributes of the account, and into metadata for the triggers of the pool. */
export function sortedOut(
  plan: Pick<SignUpPlan, 'fields'>,
  values: Readonly<Record<string, string | undefined>>,
) {
  const attributes: Record<string, string> = {};
  const clientMetadata: Record<string, string> = {};
  for (const field of plan.fields) {
    const typed = values[field.name];
    // A hidden field has no value.
    if (typed === undefined) continue;
    const value = field.kind === 'checkbox' ? String(typed === 'true') : typed;
    const { attribute = true } = field;
    if (attribute) attributes[typeof attribute === 'string' ? attribute : field.name] = value;
    else if (value) clientMetadata[field.name] = value;
  }
  return { attributes, clientMetadata };
}

/** Merges the form's answers into `clientMetadata`. Keys that the metadata already has win. */
export function withMore(metadata: Metadata, clientMetadata: Record<string, string>): Metadata {
  if (Object.keys(clientMetadata).length === 0) return metadata;
  return { ...metadata, clientMetadata: { ...clientMetadata, ...metadata.clientMetadata } };
}

function asField({ attribute = '', required = true, ...consent }: Consent): SignUpField {
  return { ...consent, type: 'checkbox', required, attribute: attribute || false };
}

function asSignUpField(choice: string | SignUpField): SignUpField {
  return typeof choice === 'string' ? { name: choice } : choice;
}

function attributeNameOf({ name, attribute }: SignUpField): string {
  return typeof attribute === 'string' ? attribute : name;
}

function planned(field: SignUpField, needed: readonly string[]): PlannedField {
  const attribute = attributeNameOf(field);
  const { type: kind = kindOf(attribute), required = needed.includes(attribute) } = field;
  return { ...field, kind, required };
}

// An account whose only contact is an alias needs a contact to be confirmed by.
function neededOf(
  { identifiers, requiredAttributes }: PoolSettings,
  { identified, nameless }: { identified: string | null; nameless: boolean },
): string[] {
  const required = requiredAttributes.filter((name) => name !== identified);
  const contacts = identifiers.flatMap((identifier) => attributeOf(identifier) ?? []);
  const byAlias = nameless || (identifiers.includes('username') && contacts.length > 0);
  const [contact] = contacts;
  if (!byAlias || !contact || contacts.some((name) => required.includes(name))) return required;
  return [contact, ...required];
}

function takesCodes({ authFlowType, firstFactors }: PoolSettings): boolean {
  const codes = firstFactors.includes('EMAIL_OTP') || firstFactors.includes('SMS_OTP');
  return authFlowType === 'USER_AUTH' && codes;
}
