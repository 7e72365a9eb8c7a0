import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('.', import.meta.url));

/** Who may import whom; `types` may only come in as types. Tests, stories and `testing` may import all but the demo. */
const rooms: Record<string, { values: string[]; types?: string[] }> = {
  '.': { values: ['core', 'react', 'components', 'locales'] },
  core: { values: [] },
  locales: { values: [] },
  theme: { values: [] },
  storage: { values: [] },
  amplify: { values: ['core'] },
  react: { values: ['core', 'amplify', 'storage', 'locales'] },
  components: { values: ['react', 'core', 'theme'], types: ['locales'] },
  pages: { values: ['components', 'react', 'theme', 'core'], types: ['locales'] },
  'react-hook-form': { values: ['components', 'react', 'core'] },
  local: { values: [] },
  'local/node': { values: ['local'] },
  cli: { values: ['local/node', 'theme', 'pages'] },
  demo: { values: [] },
};

interface Import {
  readonly from: string;
  /** What was written. */
  readonly specifier: string;
  /** The file it means, or the specifier itself for a package. */
  readonly to: string;
  readonly kind: 'value' | 'type' | 'lazy' | 're-export';
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file));
const modules = files.filter((file) => /\.tsx?$/.test(file));
const imports = modules.flatMap(importsOf);

test('each room imports only the rooms it may', () => {
  expect(imports.filter(crossesAWall).map(describe)).toEqual([]);
});

test('the demo imports the kit by its public entries, and no other room does', () => {
  const offences = imports.filter(({ from, specifier }) => {
    return /^cognito-kit(\/|$)/.test(specifier) && roomOf(from) !== 'demo' && !isForTests(from);
  });
  expect(offences.map(describe)).toEqual([]);
});

test('only amplify, and tests, import aws-amplify', () => {
  const offences = imports.filter(({ from, specifier }) => {
    const mayImport = roomOf(from) === 'amplify' || isForTests(from);
    return /^(aws-amplify|@aws-amplify)(\/|$)/.test(specifier) && !mayImport;
  });
  expect(offences.map(describe)).toEqual([]);
});

test('what runs in a browser imports nothing of Node', () => {
  const nodeRooms = ['local/node', 'cli', 'demo'];
  const offences = imports.filter(({ from, specifier }) => {
    return specifier.startsWith('node:') && !nodeRooms.includes(roomOf(from)) && !isForTests(from);
  });
  expect(offences.map(describe)).toEqual([]);
});

test('no modules import each other in a circle', () => {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of imports) {
    if (kind === 'value' || kind === 're-export') next.set(from, [...(next.get(from) ?? []), to]);
  }
  expect(findCircle(next)).toEqual([]);
});

test('only an entry of the package re-exports', () => {
  const offences = imports.filter(({ from, kind }) => kind === 're-export' && !/(^|\/)index\.ts$/.test(from));
  expect(offences.map(describe)).toEqual([]);
});

test('no file is longer than 300 lines, a language aside', () => {
  const split = files.filter((file) => roomOf(file) !== 'locales');
  const lengths = split.map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});

function importsOf(from: string): Import[] {
  const code = read(from);
  const { module } = parseSync(from, code, { lang: from.endsWith('x') ? 'tsx' : 'ts' });
  const lazy = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: code.slice(start + 1, end - 1),
    kind: 'lazy' as const,
  }));
  const still = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    kind:
      entries.length > 0 && entries.every(({ isType }) => isType) ? ('type' as const) : ('value' as const),
  }));
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, kind: 're-export' as const }] : [],
    ),
  );
  const typesOf = [...code.matchAll(/typeof import\('([^']+)'\)/g)].map(([, specifier = '']) => ({
    specifier,
    kind: 'type' as const,
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
  return candidates.find((candidate) => files.includes(candidate)) ?? path;
}

function crossesAWall({ from, to, specifier, kind }: Import): boolean {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (!specifier.startsWith('.') || own === other) return false;
  if (isForTests(from) && !['local', 'local/node'].includes(own)) return other === 'demo';
  const { values = [], types = [] } = rooms[own] ?? {};
  return !values.includes(other) && !(kind === 'type' && types.includes(other));
}

function roomOf(file: string): string {
  if (file.startsWith('local/node/')) return 'local/node';
  return file.includes('/') ? (file.split('/')[0] ?? '.') : '.';
}

function isForTests(file: string): boolean {
  return /\.(test|stories)\.tsx?$/.test(file) || /(^|\/)(testing|stories-kit|fixtures)\//.test(file);
}

function findCircle(next: Map<string, string[]>): string[] {
  const finished = new Set<string>();
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return [];
    for (const target of next.get(file) ?? []) {
      const circle = visit(target, [...path, file]);
      if (circle.length > 0) return circle;
    }
    finished.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

function describe({ from, specifier, kind }: Import): string {
  return `src/${from} → ${specifier} (${kind})`;
}

function read(file: string): string {
  return readFileSync(`${src}${file}`, 'utf8');
}
