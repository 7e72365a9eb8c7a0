import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allSlotNames, slotNames, stateAttributes } from './slotNames.js';

const src = new URL('../../', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(new URL(file, src), 'utf8');
const sources = files.filter(
  (file) => /^(components|pages)[\\/].*\.tsx?$/.test(file) && !/\.(test|stories)\./.test(file),
);
const code = sources.map(read).join('\n');

test('no name is in the table twice', () => {
  expect(allSlotNames.filter((name, index) => allSlotNames.indexOf(name) !== index)).toEqual([]);
});

test('every name of the table is rendered by a component', () => {
  const isRendered = (name: string) => new RegExp(`(useSlot\\(|slotProps\\(\\w+, )'${name}'`).test(code);
  expect(allSlotNames.filter((name) => !isRendered(name))).toEqual([]);
});

test('every state of the table is rendered by a component', () => {
  const states = Object.values(stateAttributes).flat();
  expect(states.filter((state) => !code.includes(`${state}=`))).toEqual([]);
});

test('styles draw only elements that are in the table', () => {
  const names: ReadonlySet<string> = new Set(allSlotNames);
  const css = files
    .filter((file) => file.endsWith('.css'))
    .map(read)
    .join('\n');
  const drawn = [...css.matchAll(/data-slot="([^"]+)"/g)].map(([, name = '']) => name);
  expect(drawn.length).toBeGreaterThan(100);
  expect([...new Set(drawn)].filter((name) => !names.has(name))).toEqual([]);
});

test('each part of the table is exported under its name', () => {
  const entry = read('parts/index.ts');
  const parts = Object.keys(slotNames).filter((name) =>
    /^[A-Z]\w+(Button|Field|Code)$|^(Card|Icon)$/.test(name),
  );
  expect(parts.filter((name) => !new RegExp(`\\b${name}\\b`).test(entry))).toEqual([]);
});
