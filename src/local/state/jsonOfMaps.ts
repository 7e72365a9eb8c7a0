const mapMark = '$map';

/**
 * Copies a value to JSON data. A map becomes `{ "$map": [[key, value], …] }`. A key of an object that begins with `$`
 * gets a second `$`, so that a document with a key `$map` does not turn into a map.
 */
export function toJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return { [mapMark]: Array.from(value, ([key, item]) => [key, toJson(item)]) };
  if (Array.isArray(value)) return value.map(toJson);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key.replace(/^\$/, '$$$$'), toJson(member)]));
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
