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

test('an error that the app throws is reported like an uncaught error and stops nothing else', () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  expect(() => callApp(fail)).not.toThrow();
  expect(report).toHaveBeenCalledExactlyOnceWith(mistake);
});

test('an error of the app is written to the console where the browser has no `reportError`', () => {
  vi.stubGlobal('reportError', undefined);
  const written = vi.spyOn(console, 'error').mockImplementation(() => {});
  callApp(fail);
  expect(written).toHaveBeenCalledExactlyOnceWith(mistake);
});
