import type { Appearance } from '../../react/context/appearance.js';
import { describe } from '../../react/development/complain.js';
import { partNames } from './partNames.js';
import { allSlotNames } from './slotNames.js';

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
    ...unknown(slots, partNames).map((name) =>
      describe({
        place: 'slots',
        name,
        problem: 'no part of the kit, so the component is never drawn',
        known: partNames,
        advice: `The parts are ${partNames.join(', ')}.`,
      }),
    ),
  ];
}

function unknown(given: object, known: readonly string[]): string[] {
  return Object.keys(given).filter((name) => !known.includes(name));
}
