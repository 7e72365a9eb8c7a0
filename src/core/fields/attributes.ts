import type { Identifier, PoolSettings } from '../pool/pool.js';

/** What kind of value a field takes. */
export type FieldKind =
  | 'text'
  | 'email'
  | 'tel'
  | 'url'
  | 'date'
  | 'number'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'textarea';

/** A field beside name and password, as far as it is checked here. */
export interface FieldDemand {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
}

/** What kind of value suits an attribute of Cognito's. */
export function kindOf(attribute: string): FieldKind {
  return kinds[attribute] ?? 'text';
}

/** The attribute that the username is at the same time, where people sign in with one kind of name. */
export function nameOf({ identifiers }: Pick<PoolSettings, 'identifiers'>): string | null {
  const [only, ...others] = identifiers;
  return others.length === 0 && only ? attributeOf[only] : null;
}

const attributeOf: Record<Identifier, string | null> = {
  username: null,
  email: 'email',
  phone: 'phone_number',
};

const kinds: Record<string, FieldKind | undefined> = {
  email: 'email',
  phone_number: 'tel',
  birthdate: 'date',
  address: 'textarea',
  zoneinfo: 'select',
  locale: 'select',
  website: 'url',
  profile: 'url',
  picture: 'url',
};
