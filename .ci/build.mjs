import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { pruneTypes } from './pruneTypes.mjs';
import { root } from './setUp.mjs';

const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const installed = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
// Each language is an entry. The build finds its parts (`later`, `account`, `failures`) and helpers by their imports.
const locales = readdirSync(`${root}src/locales`)
  .filter((folder) => /^[a-z]{2}(-[A-Z]{2})?$/.test(folder))
  .map((language) => `locales/${language}/index`);
const entries = [
  'index',
  'core/index',
  'pages/index',
  'parts/index',
  'theme/index',
  'react-hook-form/index',
  ...locales,
];
/** Packages inside the published file of another package, where no module name shows them. */
const carried = { otpauth: ['@noble/hashes'] };
const serverEntries = ['local/index', 'local/node/index', 'cli/index'];

rmSync(`${root}dist`, { recursive: true, force: true });
await buildKit();
await buildLocal();
await buildStyles();
emitTypes();

/** One file a module: an app's bundler can then drop unused modules, and 'use client' stays in its module. */
async function buildKit() {
  await buildLibrary(entries, {
    external: isInstalled,
    output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  });
}

/** The local Cognito bundles the packages that it needs: an app that only wants a button must not install them. */
async function buildLocal() {
  const bundled = new Set();
  await buildLibrary(serverEntries, {
    platform: 'neutral',
    external: (id) => id.startsWith('node:') || isInstalled(id),
    output: { entryFileNames: '[name].js', chunkFileNames: 'local/chunks/[name]-[hash].js' },
    plugins: [{ name: 'note-packages', generateBundle: (_, bundle) => notePackages(bundle, bundled) }],
  });
  writeFileSync(`${root}dist/local/LICENSES.txt`, [...bundled].sort().map(licenceOf).join('\n\n---\n\n'));
}

function buildLibrary(names, rolldownOptions) {
  return build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      target: 'es2022',
      minify: false,
      emptyOutDir: false,
      lib: {
        entry: Object.fromEntries(names.map((name) => [name, `${root}src/${name}.ts`])),
        formats: ['es'],
      },
      rolldownOptions,
    },
  });
}

async function buildStyles() {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      // Older browsers lack light-dark(), whose replacement only works where the page itself sets color-scheme.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      emptyOutDir: false,
      cssMinify: 'lightningcss',
      rolldownOptions: {
        input: `${root}src/styles/index.css`,
        output: { assetFileNames: 'styles.css' },
      },
    },
  });
}

function emitTypes() {
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
  pruneTypes(
    `${root}dist`,
    [...entries, ...serverEntries].map((entry) => `${entry}.d.ts`),
  );
}

function isInstalled(id) {
  return installed.some((name) => id === name || id.startsWith(`${name}/`));
}

function notePackages(bundle, bundled) {
  for (const { modules = {} } of Object.values(bundle)) {
    for (const id of Object.keys(modules)) {
      const [, name] = id.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
      for (const each of name ? [name, ...(carried[name] ?? [])] : []) bundled.add(each);
    }
  }
}

function licenceOf(name) {
  const folder = `${root}node_modules/${name}`;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is bundled into dist/local and has no licence text.`);
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
}
