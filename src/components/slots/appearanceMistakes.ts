import type { Appearance } from '../../react/context/appearance.js';
import { describe } from '../../react/development/complain.js';
import type { PartName } from './Slots.js';
import { allSlotNames } from './slotNames.js';

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

/** Returns complaints about class names and parts for which there is no element, in development only. */
export function appearanceMistakes({ classNames, slots }: Appearance): string[] {
  const slotNames: readonly string[] = allSlotNames;
  return [
    ...unknown(classNames, slotNames).map((name) =>
      describe({
        place: 'classNames',
        name,
        problem: 'the `data-slot` of no element, so its class is never used',
        known: slotNames,
        advice: 'Each element of the kit has its name in `data-slot`.',
      }),
    ),
    ...unknown(slots, Object.keys(parts)).map((name) =>
      describe({
        place: 'slots',
        name,
        problem: 'no part of the kit, so the component is never drawn',
        known: Object.keys(parts),
        advice: `The parts are ${Object.keys(parts).join(', ')}.`,
      }),
    ),
  ];
}

function unknown(given: object, known: readonly string[]): string[] {
  return Object.keys(given).filter((name) => !known.includes(name));
}
