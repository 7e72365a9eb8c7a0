import { readFileSync } from 'node:fs';
import { gzipped, measureApp, requireBuild } from './bundle.mjs';
import { report } from './report.mjs';

requireBuild();
const [signIn, handWritten, core, local, locales] = await Promise.all(
  ['signIn.tsx', 'handWritten.tsx', 'core.ts', 'local.ts', 'locales.mjs'].map((app) => measureApp(app)),
);
const languageFile = /dist\/locales\/([a-z]{2})\/(index|later|account|failures)\.js$/;
const languages = locales.lazy.filter(({ file }) => languageFile.test(file));
/** Loaded on demand too, by those who type a phone number or choose a password with help: no code, only facts. */
const facts = [
  { name: 'phone numbers of the world, data', of: /libphonenumber-js\/metadata\.min/, limit: 20 },
  { name: 'common passwords, data', of: /@zxcvbn-ts\/language-common/, limit: 230 },
].map(({ of, ...row }) => ({ ...row, figure: signIn.lazy.find(({ file }) => of.test(file))?.size, of }));
const isFact = (file) => facts.some(({ of }) => of.test(file));
const lazy = signIn.lazy.filter(({ file }) => !languageFile.test(file) && !isFact(file));
const sizeOf = (name) => lazy.find((chunk) => chunk.name === name)?.size;
/** What one path alone needs. */
const paths = lazy.filter(({ name }) => name !== 'formChecks' && name !== 'signInHelpers');
const largest = (chunks) =>
  chunks.reduce((most, chunk) => (chunk.size > most.size ? chunk : most), { size: 0 });
const styles = readFileSync(new URL('../dist/styles.css', import.meta.url));

report('kB', [
  { name: '<SignIn>, first view, with Amplify', figure: signIn.first, limit: 50.5 },
  { name: 'the same form written by hand on Amplify', figure: handWritten.first },
  { name: 'styles.css', figure: gzipped(styles), limit: 8 },
  { name: 'what checks forms, loaded at the first focus', figure: sizeOf('formChecks'), limit: 8 },
  { name: "Amplify's own sign-in, loaded on idle", figure: sizeOf('signInHelpers'), limit: 14 },
  { name: `largest other part on demand (${largest(paths).name})`, figure: largest(paths).size, limit: 12 },
  ...languages.map(({ file, size }) => ({ name: nameOf(file), figure: size, limit: 4 })),
  ...facts.map(({ name, figure, limit }) => ({ name, figure, limit })),
  { name: 'cognito-kit/core alone', figure: core.all, limit: 4 },
  { name: 'cognito-kit/local, loaded at once', figure: local.first, limit: 140 },
  {
    name: 'cognito-kit/local, seldom used operations, on demand',
    figure: local.all - local.first,
    limit: 40,
  },
]);

function nameOf(file) {
  const [, language, part] = file.match(languageFile);
  const parts = { index: '', later: ', later views', account: ', account', failures: ', failures' };
  return `language ${language}${parts[part]}`;
}
