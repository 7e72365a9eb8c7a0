/** The number of entries that a map can have before the first sweep. */
const smallest = 100;
const sizeOfNextSweep = new WeakMap<object, number>();

/**
 * Deletes the entries of a map that are over, when the map has twice as many entries as after the last sweep. So the
 * map has room for as many ended entries as live ones, and an insertion costs the same however large the map is.
 */
export function sweep<Key, Value>(map: Map<Key, Value>, isOver: (value: Value) => boolean): void {
  if (map.size < (sizeOfNextSweep.get(map) ?? smallest)) return;
  for (const [key, value] of map) if (isOver(value)) map.delete(key);
  sizeOfNextSweep.set(map, Math.max(smallest, map.size * 2));
}
