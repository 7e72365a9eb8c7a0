import { toSeconds } from '../base/clock.js';
import type { Context } from '../context/context.js';
import type { Dated } from '../state/pool.js';

/** Returns the dates of a record that is created now. */
export function madeNow({ clock }: Context): Dated {
  const now = toSeconds(clock.now());
  return { CreationDate: now, LastModifiedDate: now };
}

/** Returns the date of a record that is changed now. */
export function changedNow({ clock }: Context): Pick<Dated, 'LastModifiedDate'> {
  return { LastModifiedDate: toSeconds(clock.now()) };
}
