import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../setUp.mjs';
import { manifest, packKit } from './support/pack.mjs';

/*
 * Imports every entry of the packed kit in Node, and compiles the apps of `types` against it, the declarations of the
 * kit included (`skipLibCheck: false`). An app sees the packages that npm installs beside the kit and no other, so a
 * module or a type that needs another package fails.
 */
const source = `${root}.ci/consumers/types`;
const peers = ['aws-amplify', 'react', 'react-dom'];
const optional = ['react-hook-form', '@hookform/resolvers'];
const installed = [...Object.keys(manifest.dependencies), ...peers];
const base = { strict: true, skipLibCheck: false, noEmit: true, target: 'ES2022', jsx: 'react-jsx' };
const browser = { ...base, lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: ['node'], resolveJsonModule: true };
const bundler = { module: 'ESNext', moduleResolution: 'Bundler' };
const nodenext = { module: 'NodeNext', moduleResolution: 'NodeNext' };

const apps = ['app.tsx', 'pages.tsx', 'parts.tsx', 'entries.tsx'];
const compilations = [
  { name: 'react 19, bundler', files: [...apps, 'ownForm.tsx'], options: { ...browser, ...bundler } },
  { name: 'react 19, nodenext', files: [...apps, 'ownForm.tsx'], options: { ...browser, ...nodenext } },
  { name: 'react 18, bundler', react18: true, files: apps, options: { ...browser, ...bundler } },
  // A script of Node has no types of the DOM.
  {
    name: 'node alone',
    files: ['local.ts'],
    options: { ...base, lib: ['ES2023'], types: ['node'], ...nodenext },
  },
];

const folder = mkdtempSync(join(tmpdir(), 'cognito-kit-types-'));
const tarball = packKit(folder);
const problems = (await Promise.all([false, true].map(problemsOf))).flat();
rmSync(folder, { recursive: true });
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

/** Compiles one after the other: each compilation uses all the cores that it finds. */
async function problemsOf(react18) {
  const app = `${folder}/${react18 ? 'react18' : 'react19'}`;
  install(app, react18);
  const problems = react18 ? [] : await importEach(app);
  for (const one of compilations.filter((one) => Boolean(one.react18) === react18)) {
    problems.push(...(await compile(app, one)));
  }
  return problems;
}

/** Lays the app and its packages in a folder that no other packages can be found from. */
function install(app, react18) {
  cpSync(source, app, { recursive: true });
  const kit = `${app}/node_modules/${manifest.name}`;
  mkdirSync(kit, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', kit, '--strip-components=1']);
  const types = react18 ? [['@types/react', 'types-react-18']] : [['@types/react'], ['@types/react-dom']];
  const others = [...installed, '@types/node', ...(react18 ? [] : optional)].map((name) => [name]);
  for (const [name, from = name] of [...types, ...others]) {
    const link = `${app}/node_modules/${name}`;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(`${root}node_modules/${from}`, link, 'junction');
  }
  writeFileSync(`${app}/package.json`, JSON.stringify({ name: 'app', type: 'module' }));
}

async function importEach(app) {
  const entries = Object.keys(manifest.exports).filter((entry) => !/\.(css|json)$/.test(entry));
  const imports = entries.map((entry) => `await import('${manifest.name}${entry.slice(1)}');`).join('\n');
  const said = await tryToRun(['--input-type=module', '--eval', imports], { cwd: app });
  return said instanceof Error ? [`import in Node:\n${said.stderr}`] : [];
}

async function compile(app, { name, files, options }) {
  writeFileSync(`${app}/tsconfig.json`, JSON.stringify({ compilerOptions: options, files }));
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  const said = await tryToRun([tsc, '-p', app]);
  return said instanceof Error ? [`${name}:\n${said.stdout}`] : [];
}

function tryToRun(args, options) {
  return promisify(execFile)(process.execPath, args, options).catch((error) => error);
}
