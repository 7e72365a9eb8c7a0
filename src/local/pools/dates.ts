import { toSeconds } from '../base/clock.js';
import type { Context } from '../context/context.js';
import type { Dated } from '../state/pool.js';

/** The dates of what is made now. */
export function madeNow({ clock }: Context): Dated {
  const now = toSeconds(clock.now());
  return { CreationDate: now, LastModifiedDate: now };
}

/** The date of a change that is made now. */
export function changedNow({ clock }: Context): Pick<Dated, 'LastModifiedDate'> {
  return { LastModifiedDate: toSeconds(clock.now()) };
}
