/** A source of whole numbers from 0 to below a limit, the same for the same seed. */
export type Pick = (limit: number) => number;

/** Makes a repeatable source of numbers (mulberry32). */
export function createPick(seed: number): Pick {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** Chooses an item of a list. */
export function oneOf<Item>(pick: Pick, items: readonly [Item, ...Item[]]): Item;
export function oneOf<Item>(pick: Pick, items: readonly Item[]): Item | undefined;
export function oneOf<Item>(pick: Pick, items: readonly Item[]): Item | undefined {
  return items[pick(items.length)];
}

const odd: readonly [unknown, ...unknown[]] = [
  null,
  '',
  ' ',
  'a',
  'x'.repeat(129),
  'x'.repeat(2049),
  'x'.repeat(140_000),
  '\ud800',
  '\u0000',
  '\u202eabc',
  '１２３４５６',
  'ada\n',
  '%00',
  '../../x',
  '"><script>',
  "' OR 1=1 --",
  'constructor',
  '__proto__',
  'toString',
  '$map',
  0,
  -0,
  -1,
  1.5,
  2 ** 31,
  1e308,
  true,
  false,
  [],
  [[]],
  [null],
  {},
  { a: {} },
  { $map: [1] },
  { constructor: { prototype: {} } },
  JSON.parse('{"__proto__":{"a":1}}'),
  JSON.parse(`${'['.repeat(90)}${']'.repeat(90)}`),
  JSON.parse(`${'{"a":'.repeat(90)}1${'}'.repeat(90)}`),
];

/** Changes one value at any depth: removes it, replaces it by an odd one, lengthens, doubles or renames it. */
export function mutate(pick: Pick, value: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && pick(4) > 0) return mutateList(pick, value);
  if (typeof value === 'object' && value !== null && pick(6) > 0) return mutateMembers(pick, value);
  if (typeof value === 'string' && pick(3) === 0) return mutateText(pick, value);
  return oneOf(pick, odd);
}

function mutateList(pick: Pick, list: readonly unknown[]): unknown[] {
  const at = pick(list.length);
  const changes = [
    () => list.map((item, index) => (index === at ? mutate(pick, item) : item)),
    () => [...list, ...list],
    () => list.filter((_, index) => index !== at),
    () => Array.from({ length: 200 }, () => list[at]),
  ] as const;
  return oneOf(pick, changes)();
}

function mutateMembers(pick: Pick, value: object): object {
  const entries = Object.entries(value);
  const at = pick(entries.length);
  const changes = [
    () => entries.map(([key, item], index) => [key, index === at ? mutate(pick, item) : item] as const),
    () => entries.filter((_, index) => index !== at),
    () => entries.map(([key, item], index) => [index === at ? String(oneOf(pick, odd)) : key, item] as const),
    () => [...entries, [String(oneOf(pick, odd)), oneOf(pick, odd)] as const],
  ] as const;
  return Object.fromEntries(oneOf(pick, changes)());
}

function mutateText(pick: Pick, text: string): string {
  const at = pick(text.length + 1);
  return oneOf(pick, [
    text.slice(0, at),
    text.toUpperCase(),
    `${text} `,
    text.repeat(20),
    `${text.slice(0, at)}\u0000${text.slice(at)}`,
    `${text.slice(0, at)}é${text.slice(at + 1)}`,
    [...text].reverse().join(''),
  ]);
}
