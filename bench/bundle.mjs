import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the process when there is nothing to measure yet. */
export function requireBuild() {
  if (existsSync(`${root}dist/index.js`)) return;
  console.error('There is no build to measure: run npm run build first.');
  process.exit(1);
}

/**
 * Builds one of the small apps as a person's own Vite would, on what `npm run build` made, React left out.
 * Sizes are kB after gzip: `first` of all that the browser must have before the app runs, `lazy` by chunk, with the
 * file that it was loaded for.
 */
export async function measureApp(name, { minify = true } = {}) {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    build: {
      write: false,
      minify,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: `${root}bench/apps/${name}`, external: /^react(-dom)?(\/|$)/ },
    },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  const first = staticClosure(chunks);
  return {
    first: sum(first.map(size)),
    all: sum(chunks.map(size)),
    lazy: chunks
      .filter((chunk) => !first.includes(chunk))
      .map((chunk) => ({ name: chunk.name, file: chunk.facadeModuleId, size: size(chunk) })),
  };
}

/** kB after gzip, as a server would send it. */
export function gzipped(content) {
  return gzipSync(content, { level: 9 }).length / 1000;
}

function staticClosure(chunks) {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const chunk of found) {
    for (const fileName of chunk.imports) {
      const imported = chunks.find((candidate) => candidate.fileName === fileName);
      if (imported) found.add(imported);
    }
  }
  return [...found];
}

function size({ code }) {
  return gzipped(code);
}

function sum(sizes) {
  return sizes.reduce((total, each) => total + each, 0);
}
