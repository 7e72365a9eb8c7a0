import { slotFaults } from '../src/testing/slotFaults.js';

/**
 * Checks that every element of a story that has played has a `data-slot` and states that themes may rely on.
 * @throws Error naming the elements that have not.
 */
export function checkSlots(): void {
  const faults = slotFaults(document);
  if (faults.length > 0) throw new Error(`Not in the table of slots:\n${faults.join('\n')}`);
}
