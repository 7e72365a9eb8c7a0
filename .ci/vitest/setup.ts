import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';

/*
 * Fails the test during which something complained on the console. A test that expects a complaint says so
 * by spying itself: `vi.spyOn(console, 'error').mockImplementation(() => {})`.
 */
let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  listen('error');
  listen('warn');
});

afterEach(() => {
  const found = complaints;
  complaints = [];
  vi.restoreAllMocks();
  expect(found, 'nothing complains on the console').toEqual([]);
});

// Files share one page or process: what one of them leaves behind would answer the next one's requests.
const { fetch } = globalThis;
afterAll(() => {
  vi.unstubAllGlobals();
  globalThis.fetch = fetch;
});

function listen(level: 'error' | 'warn'): void {
  const print = console[level].bind(console);
  vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
    print(...said);
    const text = said.map(String).join(' ');
    if (!isFromAmplifysLogger(text)) complaints.push(`console.${level}: ${text}`);
  });
}

// Amplify logs what it then also throws, and a test sees the exception.
function isFromAmplifysLogger(text: string): boolean {
  return /^\[(WARN|ERROR)\] [\d:.]+ /.test(text);
}
