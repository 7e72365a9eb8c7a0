import type { ComponentProps } from 'react';

type InputProps = Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'autoCapitalize' | 'spellCheck' | 'max' | 'inputMode'
>;

const asTyped: InputProps = { autoCapitalize: 'none', spellCheck: false };
const name = (autoComplete: string): InputProps => ({
  autoComplete,
  autoCapitalize: 'words',
  spellCheck: false,
});

/**
 * The attributes of an input by which a browser fills an attribute of the account in.
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill
 */
export const attributeInputs: Readonly<Record<string, InputProps | undefined>> = {
  email: { autoComplete: 'email', ...asTyped },
  phone_number: { autoComplete: 'tel' },
  name: name('name'),
  given_name: name('given-name'),
  family_name: name('family-name'),
  middle_name: name('additional-name'),
  nickname: name('nickname'),
  preferred_username: { autoComplete: 'username', ...asTyped },
  birthdate: { autoComplete: 'bday' },
  gender: { autoComplete: 'sex' },
  address: { autoComplete: 'street-address' },
  locale: { autoComplete: 'language' },
  website: { autoComplete: 'url', ...asTyped },
  profile: { autoComplete: 'url', ...asTyped },
  picture: { autoComplete: 'photo', ...asTyped },
};
