import type { Identifier } from '../../core/index.js';
import type { LoadedMessages } from '../../locales/join.js';

/** The label of the field that asks who the person is: the name of its text among `fields`. */
export function identifierLabel(identifiers: readonly Identifier[]) {
  const [email, phone] = [identifiers.includes('email'), identifiers.includes('phone')];
  const username = identifiers.includes('username') || !(email || phone);
  if (username) {
    if (email) return phone ? 'anyIdentifier' : 'usernameOrEmail';
    return phone ? 'usernameOrPhone' : 'username';
  }
  if (email) return phone ? 'emailOrPhone' : 'email';
  return 'phoneNumber';
}

/** The label of an attribute; a custom attribute has its name, made readable. */
export function attributeLabel(name: string, { attributes, fields }: LoadedMessages): string {
  if (name === 'email') return fields.email;
  if (name === 'phone_number') return fields.phoneNumber;
  const own = name.replace(/^custom:/, '').replace(/[_-]+/g, ' ');
  return attributes?.[name] ?? own.charAt(0).toUpperCase() + own.slice(1);
}
