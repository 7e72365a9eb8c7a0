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

/** What a schema needs to know of a field other than username and password. */
export interface FieldDemand {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
}

/** The kind of value that suits an attribute of Cognito. */
export function kindOf(attribute: string): FieldKind {
  return kinds[attribute] ?? 'text';
}

/** The attribute that the username also is, in a pool whose people sign in with their email or phone number alone. */
export function usernameAttribute({ identifiers }: Pick<PoolSettings, 'identifiers'>): string | null {
  const [only, ...others] = identifiers;
  return others.length === 0 && only ? attributeOf(only) : null;
}

/** The attribute that holds what a person signs in with; a username has none. */
export function attributeOf(identifier: Identifier): string | null {
  return { username: null, email: 'email', phone: 'phone_number' }[identifier];
}

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
