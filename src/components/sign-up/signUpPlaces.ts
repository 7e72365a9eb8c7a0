import { kindOf } from '../../core/fields/attributes.js';
import { CognitoKitError } from '../../core/index.js';
import { textOf } from '../fields/textOf.js';
import type { SignUpField } from '../journey/options/signUpFields.js';

/** A field whose kind and rules the pool decides; the app decides its place and its words. */
export type PlaceName = 'username' | 'password' | 'confirmPassword';

/** The place of such a field in the form, and the words that the app gives it. */
export interface PlannedPlace {
  readonly place: PlaceName;
  readonly words: Pick<SignUpField, 'hint' | 'placeholder' | 'autoComplete'> & { readonly label?: string };
  readonly defaultValue?: string;
}

/** Other names of these fields: `confirm_password` is Amplify's. */
const otherNames: Readonly<Record<string, PlaceName | undefined>> = {
  username: 'username',
  password: 'password',
  confirmPassword: 'confirmPassword',
  confirm_password: 'confirmPassword',
};

/** Returns the place that a name in `fields` means; null for the name of an attribute or of the app's own field. */
export function placeNamed(name: string, identified: string | null): PlaceName | null {
  return name === identified
    ? 'username'
    : Object.hasOwn(otherNames, name)
      ? (otherNames[name] ?? null)
      : null;
}

/**
 * Makes the place of a field in `fields`.
 * @throws CognitoKitError `bad-fields` when the app says something of the field that has no effect there.
 */
export function placeOf(field: SignUpField, place: PlaceName): PlannedPlace {
  const { name, label, hint, placeholder, autoComplete, defaultValue } = field;
  const lost = withoutEffect(field, place);
  if (lost.length > 0) {
    throw badFields(
      `\`fields\` gives ${lost.map((option) => `\`${option}\``).join(', ')} to \`${name}\``,
      'the pool decides that for what people sign in with and for passwords, so it would have no effect',
      'Leave it out: `label`, `hint` and `placeholder` are used.',
    );
  }
  const words = { label: label === undefined ? undefined : textOf(label), hint, placeholder, autoComplete };
  const given = Object.entries(words).filter(([, value]) => value !== undefined);
  return { place, words: Object.fromEntries(given), defaultValue };
}

function withoutEffect(field: SignUpField, place: PlaceName): string[] {
  const { name, type, required, attribute } = field;
  const isName = place === 'username';
  const others = isName ? [] : (['autoComplete', 'defaultValue'] as const);
  const set = (['options', 'when', 'schema', 'component', ...others] as const).filter(
    (option) => field[option] !== undefined,
  );
  return [
    ...set,
    type !== undefined && !(isName && type === kindOf(name)) ? 'type' : [],
    required === false ? 'required' : [],
    attribute !== undefined && !(isName && (attribute === true || attribute === name)) ? 'attribute' : [],
  ].flat();
}

/**
 * Refuses two fields of one name, and a password among the attributes: inputs of one name hide each other's text, and an
 * attribute is shown in clear and kept where administrators read it.
 * @throws CognitoKitError `bad-fields`.
 */
export function assertNames(fields: readonly SignUpField[], identified: string | null): void {
  const names = fields.map(({ name }) => placeNamed(name, identified) ?? name);
  const twice = fields.find((_, index) => names.indexOf(names[index] ?? '') !== index);
  if (twice) {
    const same = identified === twice.name || twice.name === 'username' ? `, which people sign in with,` : '';
    throw badFields(
      `\`fields\` and \`consents\` name \`${twice.name}\`${same} twice`,
      'one of the two would hide what is typed into the other',
      'Name each field once.',
    );
  }
  const password = fields.find((field) => !placeNamed(field.name, identified) && isPassword(field));
  if (password) {
    throw badFields(
      `\`fields\` names \`${password.name}\`, which is no attribute of Cognito`,
      'what is typed would be shown and sent as an attribute',
      'The password is `password`, and its repeat is `confirmPassword`.',
    );
  }
}

// An attribute of the pool's own has a prefix: `custom:password_hint`.
function isPassword({ name, attribute = true }: SignUpField): boolean {
  const kept = typeof attribute === 'string' ? attribute : attribute ? name : '';
  return /pass_?word/i.test(kept) && !kept.startsWith('custom:');
}

function badFields(what: string, why: string, todo: string): CognitoKitError {
  return new CognitoKitError('bad-fields', `${what}, and ${why}. ${todo}`);
}
