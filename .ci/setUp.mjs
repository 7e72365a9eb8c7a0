import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Brings a fresh clone to where its checks run: Node checked, packages installed and the named browsers (`chromium`,
 * `firefox`) found or installed, whose paths are then in CHROMIUM_PATH and FIREFOX_PATH. Ends the process with one
 * sentence when it cannot.
 */
export async function setUp({ browsers = [] } = {}) {
  checkNode();
  if (!packagesAreInstalled()) await installPackages();
  for (const name of new Set(browsers)) await prepareBrowser(browserSources[name]);
}

/** Ends the process with one sentence that says what is wrong and what to do. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `This needs Node 20.19 or newer and found ${process.versions.node}: install it from https://nodejs.org.`,
  );
}

// Compares what npm says it installed with the lock file: the times of files say nothing after a copy.
function packagesAreInstalled() {
  const locked = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] ? installed[path].version === version : optional === true;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages;
  } catch {
    return {};
  }
}

async function installPackages() {
  console.log('Installing packages with npm ci; this takes about a minute…');
  const problem = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (problem) stop(`The packages could not be installed; npm ci said: ${problem}`);
}

// The tests need an unpatched Firefox: Playwright's own build does not speak WebDriver BiDi.
const browserSources = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROMIUM_PATH',
    // The shell draws the same pages without the browser's own windows, in two thirds of the processor's time.
    debianPackages: ['chromium-headless-shell', 'chromium'],
    playwrightName: 'chromium',
    places: [
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    debianPackages: ['firefox-esr'],
    places: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

async function prepareBrowser(browser) {
  process.env[browser.variable] = (await findBrowser(browser)) ?? (await installBrowser(browser));
}

async function findBrowser({ variable, places, playwrightName }) {
  const playwright = playwrightName ? await import('playwright') : {};
  const all = [process.env[variable], ...places, playwright[playwrightName]?.executablePath()];
  return all.find((place) => place && existsSync(place) && starts(place));
}

// A file by that name may be a stub that asks for a snap, or lack its libraries.
function starts(executable) {
  return spawnSync(executable, ['--version'], { timeout: 20_000 }).status === 0;
}

async function installBrowser(browser) {
  const { label, variable, debianPackages, playwrightName } = browser;
  console.log(`Installing ${label} for the tests that need a browser…`);
  let problem = null;
  if (isDebian() && process.getuid?.() === 0) {
    await run('apt-get', ['update', '-qq']);
    for (const name of debianPackages) {
      problem = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
      const installed = await findBrowser(browser);
      if (installed) return installed;
    }
  }
  if (playwrightName) problem = await run('npx', ['playwright', 'install', playwrightName]);
  const found = await findBrowser(browser);
  if (found) return found;
  return stop(
    `No ${label} could be found or installed: install one, or name one in ${variable}. ${problem ?? ''}`.trim(),
  );
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

// Returns null on success, else what the command wrote to stderr.
async function run(command, args) {
  try {
    await promisify(execFile)(command, args, {
      cwd: root,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 2 ** 26,
      shell: process.platform === 'win32',
    });
    return null;
  } catch (error) {
    return String(error.stderr || error.message).trim();
  }
}
