import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { testLimit } from './limits.mjs';
import { root } from './setUp.mjs';

const folder = `${root}build/reports/`;

/** The file of a check's JSON report, without the report of an earlier run. */
export function freshReport(name) {
  const report = `${folder}${name}.json`;
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  return report;
}

/** How many tests of Vitest passed and failed. */
export function countVitest(name) {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = read(name) ?? {};
  return { passed: numPassedTests, failed: numFailedTests + testResults.filter(brokeBeforeItsTests).length };
}

// A file that cannot be loaded has no failed test, and would count for nothing.
function brokeBeforeItsTests({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

/** How many end-to-end tests passed and failed. A test that passed at a second try failed. */
export function countPlaywright(name) {
  const { stats, errors = [] } = read(name) ?? {};
  if (!stats) return { passed: 0, failed: 0 };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Every test of the given checks with its `duration` and its `limit` in milliseconds, the slowest first. */
export function timesOf(names) {
  const times = names.flatMap((name) => {
    const report = read(name) ?? {};
    const tests = report.suites ? report.suites.flatMap(playwrightTimes) : (report.testResults ?? []);
    return report.suites ? tests : tests.flatMap(vitestTimes);
  });
  return times.sort((one, other) => other.duration / other.limit - one.duration / one.limit);
}

function vitestTimes({ name, assertionResults }) {
  return assertionResults.map(({ title, duration = 0 }) => ({
    title: `${basename(name)}: ${title}`,
    duration,
    limit: testLimit,
  }));
}

function playwrightTimes({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.flatMap(({ timeout, results }) =>
      results.map(({ duration }) => ({ title: `${file}: ${title}`, duration, limit: timeout })),
    ),
  );
  return [...own, ...suites.flatMap(playwrightTimes)];
}

function read(name) {
  try {
    return JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
  } catch {
    return null;
  }
}
