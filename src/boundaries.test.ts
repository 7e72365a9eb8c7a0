import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { circlesIn, files, graphOf, type Import, imports, isForTests, isTest, read } from '../.ci/imports.js';

/** Who may import whom; `types` may only come in as types. Tests and stories may import all but the demo. */
const folders: Record<string, { values: string[]; types?: string[] }> = {
  src: { values: ['src/core', 'src/react', 'src/components', 'src/locales'], types: ['src/amplify'] },
  'src/core': { values: [] },
  'src/locales': { values: [] },
  'src/theme': { values: [] },
  'src/storage': { values: [] },
  'src/amplify': { values: ['src/core'] },
  'src/react': { values: ['src/core', 'src/amplify', 'src/storage', 'src/locales'] },
  'src/components': { values: ['src/react', 'src/core', 'src/theme'], types: ['src/locales'] },
  'src/parts': { values: ['src/components', 'src/react', 'src/core'] },
  'src/react-hook-form': { values: ['src/components', 'src/react', 'src/core'], types: ['src/locales'] },
  'src/pages': { values: ['src/components', 'src/react', 'src/theme', 'src/core'], types: ['src/locales'] },
  'src/local': { values: [] },
  'src/local/node': { values: ['src/local'] },
  'src/cli': { values: ['src/local/node', 'src/theme', 'src/pages'] },
  'src/demo': { values: [] },
};

/** The layers of the components: a folder imports only folders above it in this list. */
const layers = [
  'parts',
  'form',
  'fields',
  'slots',
  'journey',
  'captcha providers passkeys password-help',
  'account-fields callback',
  'sign-up forgot-password mfa-setup',
  'sign-in offers',
  'account',
  'authenticator',
].map((names) => names.split(' '));

const shipped = imports.filter(({ from }) => from.startsWith('src/') && !isForTests(from));

test('each folder imports only the folders it may', () => {
  expect(imports.filter(crossesABoundary).map(describe)).toEqual([]);
});

test('a layer of the components imports only layers above it', () => {
  const offences = shipped.filter(({ from, to }) => {
    const [own, other] = [layerOf(from), layerOf(to)];
    return own !== undefined && other !== undefined && other >= own && partOf(from) !== partOf(to);
  });
  expect(offences.map(describe)).toEqual([]);
});

test('every folder of the components is in a layer', () => {
  const all = files.filter((file) => file.startsWith('src/components/'));
  expect(all.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test('an operation of the local Cognito imports no operation', () => {
  const isOperation = (file: string) => /^src\/local\/operations\/(.+\/)?[A-Z]\w+\.ts$/.test(file);
  const offences = imports.filter(({ from, to }) => isOperation(from) && isOperation(to));
  expect(offences.map(describe)).toEqual([]);
});

test('the demo and the tools import the kit by its public entries, and no module of the kit does', () => {
  const isOutside = (file: string) => folderOf(file) === 'src/demo' || isForTests(file);
  const offences = imports.filter(
    ({ from, specifier }) => /^cognito-kit(\/|$)/.test(specifier) && !isOutside(from),
  );
  expect(offences.map(describe)).toEqual([]);
});

test('only amplify, and tests, import aws-amplify', () => {
  const offences = imports.filter(({ from, specifier }) => {
    const mayImport = folderOf(from) === 'src/amplify' || isForTests(from);
    return /^(aws-amplify|@aws-amplify)(\/|$)/.test(specifier) && !mayImport;
  });
  expect(offences.map(describe)).toEqual([]);
});

test('what runs in a browser imports nothing of Node', () => {
  const nodeFolders = ['src/local/node', 'src/cli', 'src/demo'];
  const offences = shipped.filter(({ from, specifier }) => {
    return specifier.startsWith('node:') && !nodeFolders.includes(folderOf(from));
  });
  expect(offences.map(describe)).toEqual([]);
});

test('no files import each other in a circle, types and lazy imports counted', () => {
  expect(circlesIn(graphOf(imports, (file) => file))).toEqual([]);
});

test('no folders import each other in a circle', () => {
  // An entry of the package names what is published; only other folders import it.
  const between = imports.filter(({ from, to }) => !isTest(from) && !isEntry(from) && !isEntry(to));
  expect(circlesIn(graphOf(between, posix.dirname))).toEqual([]);
});

test('no module imports the entry of its own folder', () => {
  const offences = shipped.filter(({ from, to }) => to === `${folderOf(from)}/index.ts`);
  expect(offences.map(describe)).toEqual([]);
});

test('only an entry of the package re-exports', () => {
  const offences = shipped.filter(({ from, kind }) => kind === 're-export' && !isEntry(from));
  expect(offences.map(describe)).toEqual([]);
});

test('no folder has more than about 20 files side by side', () => {
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(posix.dirname(file), (sizes.get(posix.dirname(file)) ?? 0) + 1);
  expect([...sizes].filter(([, size]) => size > 24)).toEqual([]);
});

test('no file is longer than 300 lines, a language aside', () => {
  const split = files.filter((file) => folderOf(file) !== 'src/locales');
  const lengths = split.map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});

function crossesABoundary({ from, to, specifier, kind }: Import): boolean {
  const [own, other] = [folderOf(from), folderOf(to)];
  if (!specifier.startsWith('.') || own === other) return false;
  const isLocal = own === 'src/local' || own === 'src/local/node';
  if (isForTests(from) && !isLocal) return other === 'src/demo' && !from.startsWith('e2e/');
  if (isForTests(from) && other === '.ci') return false;
  const { values = [], types = [] } = folders[own] ?? {};
  return !values.includes(other) && !(kind === 'type' && types.includes(other));
}

/** The folder that has rules: `src/components` for everything below it, `src` for the entry itself. */
function folderOf(file: string): string {
  if (file.startsWith('src/local/node/')) return 'src/local/node';
  const [top = '', second = '', third] = file.split('/');
  return third === undefined ? top : `${top}/${second}`;
}

function partOf(file: string): string | undefined {
  return /^src\/components\/([^/]+)\//.exec(file)?.[1];
}

function layerOf(file: string): number | undefined {
  const part = partOf(file);
  const layer = layers.findIndex((parts) => part !== undefined && parts.includes(part));
  return layer < 0 ? undefined : layer;
}

function isEntry(file: string): boolean {
  return /^src\/(.+\/)?index\.ts$/.test(file);
}

function describe({ from, specifier, kind }: Import): string {
  return `${from} → ${specifier} (${kind})`;
}
