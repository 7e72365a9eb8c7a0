import { kindOf, nameOf } from '../../core/fields/attributes.js';
import {
  CognitoKitError,
  type FieldDemand,
  type Identifier,
  type Metadata,
  type PoolSettings,
} from '../../core/index.js';
import type { JourneyOptions } from '../journey/options/journeyOptions.js';
import type { Consent, SignUpField } from '../journey/options/signUpFields.js';

/** A field with all that is to be known of it. */
export interface PlannedField extends FieldDemand, Omit<SignUpField, 'name' | 'required'> {
  /** What is agreed to, where the field is a consent. */
  readonly consent?: Consent;
}

/** What a sign-up form asks for, in order. */
export interface SignUpPlan {
  readonly nameless: boolean;
  readonly passwordless: boolean;
  readonly items: readonly (PlannedField | 'username' | 'password')[];
  readonly fields: readonly PlannedField[];
}

/**
 * Works out a form from what the pool requires and what the app wants.
 * @throws CognitoKitError `bad-field`, naming the field.
 */
export function planOf(pool: PoolSettings, options: JourneyOptions): SignUpPlan {
  const { fields: choices, consents = [], generateUsername: nameless = false } = options;
  const identified = nameless ? null : nameOf(pool);
  const needed = neededOf(pool, { identified, nameless });
  const given = (choices ?? needed).map((choice) => (typeof choice === 'string' ? { name: choice } : choice));
  const named = given.map((field) => (field.name === identified ? { name: 'username' } : field));
  const passwordless = options.passwordless ?? (takesCodes(pool) && !named.some(isPassword));
  const missing = needed.filter(
    (name) => !named.some((field) => [field.name, field.attribute].includes(name)),
  );
  const order = [...named, ...missing.map((name): SignUpField => ({ name }))];
  const agreed = consents.map((consent) => ({ name: consent.name, type: 'checkbox', consent }) as const);
  const inOrder = order.flatMap((field): SignUpPlan['items'] => {
    if (isUsername(field)) return nameless ? [] : ['username'];
    if (isPassword(field)) return passwordless ? [] : ['password'];
    return [planned(field, needed)];
  });
  const items: SignUpPlan['items'] = [
    ...(nameless || order.some(isUsername) ? [] : (['username'] as const)),
    ...inOrder,
    ...(passwordless || order.some(isPassword) ? [] : (['password'] as const)),
    ...agreed.map((field) => planned(field, needed)),
  ];
  const fields = items.filter((item) => typeof item !== 'string');
  return { nameless, passwordless, items, fields };
}

/** What a field's value is for: an attribute of the account, or the triggers of the pool. */
export function sortedOut(plan: SignUpPlan, values: Readonly<Record<string, string | undefined>>) {
  const attributes: Record<string, string> = {};
  const clientMetadata: Record<string, string> = {};
  for (const field of plan.fields) {
    const typed = values[field.name];
    // What is hidden was not asked.
    if (typed === undefined) continue;
    const value = field.kind === 'checkbox' ? String(typed === 'true') : typed;
    const attribute = attributeIn(field);
    if (attribute) attributes[attribute] = value;
    else if (value) clientMetadata[field.name] = value;
  }
  return { attributes, clientMetadata };
}

/** Beside what came from the app, what a form lends and what the person said. */
export function withMore(metadata: Metadata, clientMetadata: Record<string, string>): Metadata {
  if (Object.keys(clientMetadata).length === 0) return metadata;
  return { ...metadata, clientMetadata: { ...clientMetadata, ...metadata.clientMetadata } };
}

function attributeIn({ name, attribute = true, consent }: PlannedField): string | undefined {
  if (consent) return consent.attribute;
  if (typeof attribute === 'string') return attribute;
  return attribute ? name : undefined;
}

const isUsername = ({ name }: SignUpField) => name === 'username';
const isPassword = ({ name }: SignUpField) => name === 'password';

function planned(field: SignUpField & { consent?: Consent }, needed: readonly string[]): PlannedField {
  const { name, type, consent, attribute } = field;
  if (/[.[\]'"|]/.test(name)) throw pathLike(name);
  const kept = typeof attribute === 'string' ? attribute : name;
  const required = field.required ?? (consent ? (consent.required ?? true) : needed.includes(kept));
  return { ...field, kind: type ?? kindOf(kept), required };
}

function pathLike(name: string): CognitoKitError {
  return new CognitoKitError(
    'bad-field',
    `The sign-up field "${name}" has a dot, a bracket or a quote in its name, which forms read as a path, so that its value would be lost. Give it another name, and say which attribute it is: { name: 'team', attribute: '${name}' }.`,
  );
}

const attributeOf: Record<Identifier, string | null> = {
  username: null,
  email: 'email',
  phone: 'phone_number',
};

// An account whose only contact is an alias needs one to be confirmed by.
function neededOf(
  { identifiers, requiredAttributes }: PoolSettings,
  { identified, nameless }: { identified: string | null; nameless: boolean },
): string[] {
  const required = requiredAttributes.filter((name) => name !== identified);
  const contacts = identifiers.flatMap((identifier) => attributeOf[identifier] ?? []);
  const byAlias = nameless || (identifiers.includes('username') && contacts.length > 0);
  const [contact] = contacts;
  if (!byAlias || !contact || contacts.some((name) => required.includes(name))) return required;
  return [contact, ...required];
}

function takesCodes({ authFlowType, firstFactors }: PoolSettings): boolean {
  const codes = firstFactors.includes('EMAIL_OTP') || firstFactors.includes('SMS_OTP');
  return authFlowType === 'USER_AUTH' && codes;
}
