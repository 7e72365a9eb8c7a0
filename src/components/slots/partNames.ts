import type { PartName } from './Slots.js';

// A new part without a row does not compile.
const parts: Record<PartName, true> = {
  Button: true,
  Card: true,
  CheckboxField: true,
  ChoiceField: true,
  CodeField: true,
  CopyButton: true,
  Dialog: true,
  Field: true,
  Icon: true,
  LinkButton: true,
  Notice: true,
  PasswordField: true,
  PhoneField: true,
  ProviderButton: true,
  QrCode: true,
  ResendButton: true,
  Secret: true,
  SelectField: true,
  Spinner: true,
  SubmitButton: true,
  Text: true,
  TextAreaField: true,
};

/** The names of the parts that `slots` replaces, in the order of the alphabet. `Object.keys` forgets the type. */
export const partNames = Object.keys(parts) as readonly PartName[];
