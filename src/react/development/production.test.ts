import { readdirSync, readFileSync } from 'node:fs';
import { minifySync, transformWithOxc } from 'vite';
import { expect, test } from 'vitest';

const src = new URL('../../', import.meta.url);
const importing = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories)\./.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, src), 'utf8') }))
  .filter(({ text }) => /import\('[^']*Mistakes\.js'\)/.test(text));

test('the checks for development are loaded in two places', () => {
  expect(importing.map(({ file }) => file.replaceAll('\\', '/')).sort()).toEqual([
    'components/journey/useMistakes.ts',
    'react/AuthProvider.tsx',
  ]);
});

test.each(importing)('in production, a bundler drops the checks from $file', async ({ file, text }) => {
  const { code } = await transformWithOxc(text, file, {
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const minified = minifySync(file, code, { compress: true }).code;
  expect(code).toContain('Mistakes.js');
  expect(minified).not.toContain('Mistakes.js');
});
