import { spawn } from 'node:child_process';
import { changedFiles } from './changedFiles.mjs';
import { countPlaywright, countVitest, freshReport, timesOf } from './reports.mjs';
import { root } from './setUp.mjs';

const bin = (name) => `${root}node_modules/.bin/${name}`;
const withReports = ['unit', 'components', 'stories', 'e2e'];

/**
 * Every check of a whole run, in the order in which they begin. `browsers` are the ones that it needs installed,
 * `after` names the checks whose output it reads, and a check that is `alone` has both cores: a burst of work beside
 * an end-to-end test would make its answers late.
 */
export const checks = [
  { name: 'types', run: () => tool([bin('tsc'), '--noEmit']) },
  { name: 'lint', run: () => tool([bin('biome'), 'check', '.']) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build', run: () => tool(['node', '.ci/build.mjs']) },
  { name: 'package', after: ['build'], run: checkPackage },
  { name: 'entries', after: ['build'], run: () => tool(['node', '.ci/consumers/entries.mjs']) },
  { name: 'size', after: ['build'], run: () => tool(['node', 'bench/size.mjs']), show: true },
  { name: 'storybook', browsers: ['chromium'], run: () => tool(['node', '.ci/storybook.mjs']) },
  { name: 'stories', browsers: ['chromium'], run: () => vitest('stories') },
  { name: 'components', browsers: ['chromium'], run: () => vitest('components') },
  { name: 'react18', browsers: ['chromium'], run: () => vitest('react18') },
  { name: 'e2e', browsers: ['chromium', 'firefox'], alone: true, run: playwright },
  { name: 'slowest', after: withReports, run: checkTimes, show: true },
];

/** The checks of `npm test -- quick`, for between two edits. */
export const quickChecks = [
  { name: 'types', run: () => tool([bin('tsc'), '--noEmit']) },
  { name: 'lint', run: () => tool([bin('biome'), 'check', '.']) },
  { name: 'unit', run: unitTestsOfChanges },
];

async function checkPackage() {
  const results = await Promise.all([
    tool(['node', '.ci/exports.mjs']),
    tool([bin('publint'), '--strict']),
    tool([
      bin('attw'),
      ...'--pack . --profile esm-only --exclude-entrypoints ./styles.css --quiet'.split(' '),
    ]),
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

async function vitest(project, { command = 'run', args = [] } = {}) {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${freshReport(project)}`];
  const { code, output } = await execute([
    bin('vitest'),
    command,
    '--project',
    project,
    ...reporters,
    ...args,
  ]);
  return { ...withCrash(countVitest(project), code), output };
}

/** Tests that read the source as files, so that no import leads from a changed file to them. */
const readers = ['src/boundaries.test.ts', 'src/everyStep.test.ts', 'src/publicTypes.test.ts'];
/** Files that every test depends on. */
const configuration = /^(package(-lock)?\.json|tsconfig\.json|vite\.config\.ts|\.ci\/vitest\/.*)$/;

/** Runs the unit tests that import a changed file, directly or not, and those that read the source. */
function unitTestsOfChanges() {
  const files = changedFiles();
  const related = files && !files.some((file) => configuration.test(file));
  return vitest('unit', related ? { command: 'related', args: ['--run', ...readers, ...files] } : {});
}

async function playwright() {
  const { code, output } = await execute(
    [bin('playwright'), 'test', '--config', 'e2e/playwright.config.ts'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: freshReport('e2e') },
  );
  return { ...withCrash(countPlaywright('e2e'), code), output };
}

/**
 * Lists the tests that came nearest to their limit, and marks those over half of it: a slower machine would end them
 * there. It fails for none of them, because the load of the machine decides how long a test takes.
 */
function checkTimes() {
  const rows = timesOf(withReports)
    .slice(0, 10)
    .map(({ title, duration, limit }) => {
      const figures = `${(duration / 1000).toFixed(1)} s of ${limit / 1000}`;
      return `${figures.padStart(12)}${duration > limit / 2 ? '  over half' : ''}  ${title}`;
    });
  return { passed: rows.length > 0 ? 1 : 0, failed: rows.length > 0 ? 0 : 1, output: rows.join('\n') };
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
