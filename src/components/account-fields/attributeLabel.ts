import type { LoadedMessages } from '../../locales/join.js';

/** The label of an attribute; a custom attribute has its name, made readable. */
export function attributeLabel(name: string, { attributes, fields }: LoadedMessages): string {
  if (name === 'email') return fields.email;
  if (name === 'phone_number') return fields.phoneNumber;
  const own = name.replace(/^custom:/, '').replace(/[_-]+/g, ' ');
  return attributes?.[name] ?? own.charAt(0).toUpperCase() + own.slice(1);
}
