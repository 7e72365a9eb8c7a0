import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { root } from './setUp.mjs';

const bin = (name) => `${root}node_modules/.bin/${name}`;

/**
 * Every check, in the order in which they begin. `after` names the ones whose output it reads; `alone` keeps
 * others from running beside a check that drives a browser, where a late answer would be a wrong failure.
 */
export const checks = [
  { name: 'types', run: () => tool([bin('tsc'), '--noEmit']) },
  { name: 'lint', run: () => tool([bin('biome'), 'check', '.']) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build', run: () => tool(['node', '.ci/build.mjs']) },
  { name: 'package', after: ['build'], run: checkPackage },
  { name: 'size', after: ['build'], run: () => tool(['node', 'bench/size.mjs']), show: true },
  { name: 'storybook', run: () => tool(['node', '.ci/storybook.mjs']) },
  { name: 'components', alone: true, run: () => vitest('components') },
  { name: 'react18', alone: true, run: () => vitest('react18') },
  { name: 'stories', alone: true, run: () => vitest('stories') },
  { name: 'e2e', alone: true, run: playwright },
];

async function checkPackage() {
  const results = await Promise.all([
    tool([bin('publint'), '--strict']),
    tool([
      bin('attw'),
      ...'--pack . --profile esm-only --exclude-entrypoints ./styles.css --quiet'.split(' '),
    ]),
    // Apps that find the package by its name, as it was built.
    tool([bin('tsc'), '-p', '.ci/consumers']),
  ]);
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    output: results.map(({ output }) => output).join('\n'),
  };
}

// A tool without a count of its own is one check.
async function tool(command) {
  const { code, output } = await execute(command);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

async function vitest(project) {
  const report = freshReport(project);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await execute([bin('vitest'), 'run', '--project', project, ...reporters]);
  const counts = readReport(report, ({ numPassedTests, numFailedTests, testResults }) => ({
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(brokeBeforeItsTests).length,
  }));
  return { ...withCrash(counts, code), output };
}

// A file that cannot be loaded has no tests to fail, and would else count for nothing.
function brokeBeforeItsTests({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

async function playwright() {
  const report = freshReport('e2e');
  const { code, output } = await execute(
    [bin('playwright'), 'test', '--config', 'e2e/playwright.config.ts'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  );
  const counts = readReport(report, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }));
  return { ...withCrash(counts, code), output };
}

function freshReport(name) {
  const report = `${root}build/reports/${name}.json`;
  mkdirSync(`${root}build/reports`, { recursive: true });
  rmSync(report, { force: true });
  return report;
}

function readReport(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

// A runner that ended badly, or ran nothing, with no failed test to show for it, failed itself.
function withCrash({ passed, failed }, code) {
  const crashed = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: crashed ? 1 : failed };
}

function execute([command, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: {
        ...process.env,
        STORYBOOK_DISABLE_TELEMETRY: '1',
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        ...env,
      },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const add = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
