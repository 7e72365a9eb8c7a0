const mapMark = '$map';

/**
 * Turns a value into JSON data. A map becomes `{ "$map": [[key, value], …] }`. A key of an object that begins with `$`
 * gets a second `$`, so that a document with a key `$map` does not turn into a map. Parts without either are not
 * copied, since the state is written after every change.
 */
export function toJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return { [mapMark]: Array.from(value, ([key, item]) => [key, toJson(item)]) };
  if (Array.isArray(value)) {
    const items = value.map(toJson);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  return membersToJson(value);
}

function membersToJson(value: object): object {
  let isChanged = false;
  const members = Object.entries(value);
  for (const member of members) {
    const [key, item] = member;
    const json = toJson(item);
    isChanged ||= json !== item || key.startsWith('$');
    member[1] = json;
  }
  if (!isChanged) return value;
  return Object.fromEntries(members.map(([key, json]) => [key.startsWith('$') ? `$${key}` : key, json]));
}

/**
 * Copies JSON data of `toJson` back to values with maps.
 * @throws TypeError when a marked map has no list of pairs.
 */
export function fromJson(json: object): object;
export function fromJson(json: unknown): unknown;
export function fromJson(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map((item) => fromJson(item));
  const entries = Object.entries(json);
  if (Object.hasOwn(json, mapMark)) return toMap(entries);
  return Object.fromEntries(entries.map(([key, value]) => [key.replace(/^\$\$/, '$$'), fromJson(value)]));
}

function toMap(entries: readonly [string, unknown][]): Map<unknown, unknown> {
  const [pairs] = entries.map(([, value]) => value);
  if (entries.length !== 1 || !Array.isArray(pairs))
    throw new TypeError(`"${mapMark}" marks a list of pairs.`);
  return new Map(pairs.map((pair) => [pair?.[0], fromJson(pair?.[1])]));
}
