import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The folder of the repository. */
const root = fileURLToPath(new URL('..', import.meta.url));

/** The folders that hold code. */
const folders = ['src', 'e2e', 'bench', '.storybook', '.ci'];

/** One import, of any kind: types and lazy imports tie files together as values do. */
export interface Import {
  readonly from: string;
  /** The path as written. */
  readonly specifier: string;
  /** The file that the path means, or the specifier itself for a package. */
  readonly to: string;
  readonly kind: 'value' | 'type' | 'lazy' | 're-export';
  /** Whether only types come in. */
  readonly typeOnly: boolean;
}

/** Every source file, by its path from the root of the repository. */
export const files = folders
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|mjs|css|mdx)$/.test(file) && !/\.d\.ts$/.test(file));

const known = new Set(files);

/** Every import of every module. */
export const imports: readonly Import[] = files
  .filter((file) => /\.(tsx?|mjs)$/.test(file))
  .flatMap(importsOf);

/** The text of a file. */
export function read(file: string): string {
  return readFileSync(root + file, 'utf8');
}

/** Whether a file is a test, a set of end-to-end tests or a story. */
export function isTest(file: string): boolean {
  return /\.(test|spec|stories)\.tsx?$/.test(file);
}

/** Whether a file is there for tests, stories or development alone. */
export function isForTests(file: string): boolean {
  const isTool = /^src\/(testing|stories-kit|conditions)\/|\/fixtures\/|\.mjs$/.test(file);
  return isTest(file) || isTool || !file.startsWith('src/');
}

/** The circles in a graph, each as the path that leads around it. */
export function circlesIn(next: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const finished = new Set<string>();
  const circles: string[] = [];
  function visit(place: string, path: readonly string[]): void {
    if (path.includes(place)) {
      circles.push([...path.slice(path.indexOf(place)), place].join(' → '));
      return;
    }
    if (finished.has(place)) return;
    for (const target of next.get(place) ?? []) visit(target, [...path, place]);
    finished.add(place);
  }
  for (const place of next.keys()) visit(place, []);
  return circles;
}

/** The graph of these imports, between what `placeOf` makes of each file. */
export function graphOf(
  chosen: readonly Import[],
  placeOf: (file: string) => string,
): Map<string, Set<string>> {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of chosen) {
    const [here, there] = [placeOf(from), placeOf(to)];
    if (!known.has(to) || (here === there && from !== to && here !== from)) continue;
    next.set(here, (next.get(here) ?? new Set()).add(there));
  }
  return next;
}

function importsOf(from: string): Import[] {
  const code = read(from);
  const { module } = parseSync(from, code, { lang: from.endsWith('x') ? 'tsx' : 'ts' });
  const lazy = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: code.slice(start + 1, end - 1),
    kind: 'lazy' as const,
    typeOnly: false,
  }));
  const still = module.staticImports.map(({ moduleRequest, entries }) => {
    const typeOnly = entries.length > 0 && entries.every(({ isType }) => isType);
    return {
      specifier: moduleRequest.value,
      kind: typeOnly ? ('type' as const) : ('value' as const),
      typeOnly,
    };
  });
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, kind: 're-export' as const, typeOnly: isType }] : [],
    ),
  );
  const typesOf = [...code.matchAll(/typeof import\('([^']+)'\)/g)].map(([, specifier = '']) => ({
    specifier,
    kind: 'type' as const,
    typeOnly: true,
  }));
  return [...still, ...passedOn, ...lazy, ...typesOf].map((found) => ({
    ...found,
    from,
    to: fileOf(found.specifier, from),
  }));
}

function fileOf(specifier: string, from: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const candidates = [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')];
  return candidates.find((candidate) => known.has(candidate)) ?? path;
}
