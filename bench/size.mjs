import { readFileSync } from 'node:fs';
import { gzipped, measureApp, requireBuild } from './bundle.mjs';
import { report } from './report.mjs';

requireBuild();
const [signIn, handWritten, core, local, locales] = await Promise.all(
  ['signIn.tsx', 'handWritten.tsx', 'core.ts', 'local.ts', 'locales.ts'].map((app) => measureApp(app)),
);
const languages = locales.lazy.filter(({ name }) => /^[a-z]{2}$/.test(name));
const lazy = signIn.lazy.filter(({ name }) => !languages.some((language) => language.name === name));
const largest = (chunks) =>
  chunks.reduce((most, chunk) => (chunk.size > most.size ? chunk : most), { size: 0 });
const styles = readFileSync(new URL('../dist/styles.css', import.meta.url));

report('kB', [
  { name: '<SignIn>, first view, with Amplify', figure: signIn.first, limit: 44 },
  { name: 'the same form written by hand on Amplify', figure: handWritten.first },
  { name: 'styles.css', figure: gzipped(styles), limit: 8 },
  { name: `largest part loaded on demand (${largest(lazy).name})`, figure: largest(lazy).size, limit: 20 },
  ...languages.map(({ name, size }) => ({ name: `language ${name}`, figure: size, limit: 4 })),
  { name: 'cognito-kit/core alone', figure: core.all, limit: 4 },
  { name: 'cognito-kit/local, all of it', figure: local.all, limit: 120 },
]);
