import { afterEach, expect, test, vi } from 'vitest';
import { callApp } from './callApp.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const mistake = new Error('Analytics are away');
function fail(): never {
  throw mistake;
}

test('what an app throws is told as an error that nobody caught, and goes no further', () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  expect(() => callApp(fail)).not.toThrow();
  expect(report).toHaveBeenCalledExactlyOnceWith(mistake);
});

test('a browser that cannot tell it so has it in its console', () => {
  vi.stubGlobal('reportError', undefined);
  const written = vi.spyOn(console, 'error').mockImplementation(() => {});
  callApp(fail);
  expect(written).toHaveBeenCalledExactlyOnceWith(mistake);
});
