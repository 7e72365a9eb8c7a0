import type { Identifier } from '../../core/index.js';

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
