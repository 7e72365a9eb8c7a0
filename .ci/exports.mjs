import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './setUp.mjs';

/*
 * Reads the built package as an app does, by its own name: every entry of `exports` must be there, every language must
 * be an entry, and no other module may be importable, since an app that imports a helper would break when it moves.
 */
const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const modules = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'));
const languages = readdirSync(`${root}src/locales`).filter((folder) => /^[a-z]{2}(-[A-Z]{2})?$/.test(folder));

const problems = [...entryProblems(), ...languageProblems(), ...leaks(), ...directiveProblems()];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

function entryProblems() {
  return Object.keys(exports)
    .filter((entry) => !existsSync(fileOf(entry.slice(1)) ?? ''))
    .map((entry) => `${entry} is in "exports" of package.json, and the build has no file for it.`);
}

function languageProblems() {
  return languages
    .filter((language) => !fileOf(`/locales/${language}`))
    .map((language) => `src/locales/${language} is a language that "exports" of package.json does not list.`);
}

/** The modules of the build that can be imported though they are no entry. */
function leaks() {
  const entries = Object.keys(exports).map((entry) => fileOf(entry.slice(1)));
  return modules
    .flatMap((file) => [`/${file}`, `/${file.replace(/(\/index)?\.js$/, '')}`])
    .filter((path) => fileOf(path) && !entries.includes(fileOf(path)))
    .map((path) => `${name}${path} can be imported, and is not an entry of the package.`);
}

/**
 * The modules that use what React has in a browser alone, and do not say so: a server component of Next.js could not
 * import an entry that leads there.
 */
function directiveProblems() {
  const ofBrowsers = /import \{[^}]*\b(use[A-Z]\w*|createContext|forwardRef|Component)\b[^}]*\} from "react"/;
  return modules
    .map((file) => ({ file, code: readFileSync(`${root}dist/${file}`, 'utf8') }))
    .filter(({ code }) => ofBrowsers.test(code) && !code.startsWith('"use client"'))
    .map(({ file }) => `dist/${file} uses React in the browser, and does not begin with "use client".`);
}

/** The file that an import of the package's path means, or null when there is no such import. */
function fileOf(path) {
  try {
    return fileURLToPath(import.meta.resolve(`${name}${path}`));
  } catch {
    return null;
  }
}
