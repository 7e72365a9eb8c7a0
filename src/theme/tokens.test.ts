import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contrastRatio } from './contrast.js';
import { componentTokens, semanticTokens } from './tokens.js';

const folder = new URL('../styles/', import.meta.url);
const read = (name: string) => readFileSync(fileURLToPath(new URL(name, folder)), 'utf8');
const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
const withoutComments = (css: string) => css.replace(/\/\*.*?\*\//gs, '');
const styles = files.map((name) => ({ name, css: withoutComments(read(name)) }));
const oneLine = (css: string) => css.replace(/\s+/g, ' ').trim();

const declared = [
  ...oneLine(read('tokens.css')).matchAll(/ --_([a-z-]+): var\( ?(--ck-\1), ((?:[^;])+)\);/g),
].map(([, , name = '', initial = '']) => ({ name, initial: initial.trim() }));

// Derived from the primary colour: measured in a browser, in `styles/primary.browser.test.tsx`.
const derived = ['--ck-color-on-primary', '--ck-color-focus'];

test('the styles fall back to the documented value of each semantic token', () => {
  const isDerived = ({ name }: { name: string }) => derived.includes(name);
  expect(declared.map(({ name }) => name)).toEqual(semanticTokens.map(({ name }) => name));
  expect(declared.filter((token) => !isDerived(token))).toEqual(
    semanticTokens.filter((token) => !isDerived(token)).map(({ name, initial }) => ({ name, initial })),
  );
});

test('every token that the styles use is documented, and every documented token is used', () => {
  const used = styles.flatMap(({ css }) =>
    [...css.matchAll(/var\(\s*(--ck-[a-z-]+)/g)].map(([, name]) => name),
  );
  const listed = [...semanticTokens, ...componentTokens].map(({ name }) => name);
  expect([...new Set(used)].sort()).toEqual([...listed].sort());
});

test('a component token has its fallback where it is used, so that a token set on any element applies', () => {
  const names = componentTokens.map(({ name }) => name).join('|');
  const bare = new RegExp(`var\\(\\s*(${names})\\s*\\)`);
  for (const { name, css } of styles) expect(css, name).not.toMatch(bare);
});

describe.each(['light', 'dark'] as const)('in the %s mode', (mode) => {
  const color = (name: string) => {
    const { initial = '' } = declared.find((token) => token.name === `--ck-color-${name}`) ?? {};
    const [, light = '', dark = ''] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(initial) ?? [];
    return mode === 'light' ? light : dark;
  };

  test.each([
    ...['background', 'surface', 'surface-muted', 'field'].flatMap((ground) => [
      ['text', ground],
      ['text-muted', ground],
    ]),
    ...['danger', 'success', 'warning', 'info'].flatMap((tone) => [
      [tone, 'surface'],
      [tone, `${tone}-surface`],
      ['text', `${tone}-surface`],
    ]),
    ['primary', 'surface'],
    ['primary', 'background'],
    ['primary', 'field'],
    ['success', 'surface-muted'],
  ] as [string, string][])('the text colour %s is readable on %s', (text, ground) => {
    expect(contrastRatio(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['border-strong', 'surface'],
    ['border-strong', 'field'],
    ['border-strong', 'background'],
    ['danger', 'field'],
    ['primary', 'field'],
  ] as [string, string][])('the edge colour %s is visible on %s', (edge, ground) => {
    expect(contrastRatio(color(edge), color(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('the styles of layout and focus have no colour of their own', () => {
  const css = withoutComments(read('base.css'));
  expect(css).not.toMatch(
    /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/i,
  );
  expect(css).not.toMatch(/:\s*(white|black|gr[ae]y|red|green|blue|canvas\w*)\b/i);
});

test('no style says left or right, so that all styles follow the direction of the page', () => {
  const physical =
    /(^|[\s;{])(left|right|top|bottom|width|height|min-width|max-width|min-height|max-height)\s*:|(margin|padding|border|inset)-(left|right|top|bottom)|text-align:\s*(left|right)|float:/m;
  for (const { name, css } of styles) expect(css.replace(/@media[^{]+/g, ''), name).not.toMatch(physical);
});

test('no selector has more weight than a pseudo-element, so that any rule of the app wins', () => {
  for (const { name, css } of styles) {
    const rest = selectorsOf(css).map((selector) => withoutWhere(selector).replace(/::[a-z-]+/g, ''));
    expect(
      rest.filter((selector) => selector.replace(/[,\s]/g, '') !== ''),
      name,
    ).toEqual([]);
  }
});

function selectorsOf(css: string): string[] {
  return [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, prelude = '']) => oneLine(prelude))
    .filter((prelude) => !/^(@|from$|to$|:root$)/.test(prelude));
}

/** Returns a selector without its `:where(…)` parts, which have no weight. */
function withoutWhere(selector: string): string {
  const start = selector.indexOf(':where(');
  if (start < 0) return selector;
  let depth = 1;
  let end = start + ':where('.length;
  for (; depth > 0 && end < selector.length; end += 1) {
    if (selector[end] === '(') depth += 1;
    if (selector[end] === ')') depth -= 1;
  }
  return withoutWhere(selector.slice(0, start) + selector.slice(end));
}
