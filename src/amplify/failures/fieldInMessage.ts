import type { FieldName } from '../../core/index.js';

/** How AWS names what it refuses: an attribute or a parameter of the request. */
const forms: readonly RegExp[] = [
  /attributes did not conform to the schema: *([\w:.-]+?)(?:\.formatted)?: /i,
  /type for attribute \{([\w:.-]+)\}/i,
  /attribute value for '?([\w:.-]+?)'? must/i,
  /\buser\.([\w:.-]+): attribute cannot be/i,
  /already provided ([\w:-]+)/i,
  /account with the given ([\w:-]+(?: number)?) already exists/i,
  /^(username) (?:should|cannot) be/i,
  /value (?:.{0,2000} )?at '(?:\w+\.)*(\w+)' failed to satisfy constraint/i,
  /\binvalid ([a-z_]+) format/i,
];

/** The names of AWS's parameters, by which forms know what a person types. */
const parameters: ReadonlyMap<string, FieldName> = new Map([
  ['confirmationcode', 'code'],
  ['usercode', 'code'],
  ['code', 'code'],
  ['username', 'username'],
  ['proposedpassword', 'newPassword'],
  ['email_address', 'email'],
  ['phone number', 'phone_number'],
  ['phone', 'phone_number'],
]);

/** Parameters of the request that no person types; AWS names the list of attributes and not the one of them. */
const unseen: readonly string[] = ['member', 'value', 'name', 'session', 'clientid', 'challengeresponses'];

/** Characters of a message that are read. */
const longest = 2000;

/** The field that AWS's message names; undefined when the message names none. */
export function fieldInMessage(message: string): FieldName | undefined {
  const text = message.slice(0, longest);
  for (const form of forms) {
    const name = form.exec(text)?.[1];
    if (!name) continue;
    // Of a list of attributes, AWS names the place, such as `userAttributes.3.member.value`.
    if (form.source.includes('constraint') && unseen.includes(name.toLowerCase())) return undefined;
    return parameters.get(name.toLowerCase()) ?? name;
  }
  return undefined;
}
