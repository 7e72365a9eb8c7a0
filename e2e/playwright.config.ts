import { defineConfig } from '@playwright/test';
import { endToEndLimit } from '../.ci/limits.mjs';
import { demoPorts, developmentPorts, testbedPorts } from './support/ports.js';

const last = ['clock.spec.ts', 'network.spec.ts'];

const chromium = {
  browserName: 'chromium' as const,
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  },
};

// An unpatched Firefox, driven by WebDriver BiDi; the channel alone would look for one that Playwright installed.
const firefox = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: { executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr' },
} as const;

const server = {
  cwd: '..',
  gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  reuseExistingServer: false,
  timeout: 60_000,
} as const;

export default defineConfig({
  testDir: '.',
  outputDir: '../build/e2e',
  timeout: endToEndLimit,
  // Real SRP in a page takes its time on a busy machine.
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  fullyParallel: true,
  projects: [
    { name: 'journeys', testIgnore: [...last, 'firefox.spec.ts'] },
    { name: 'firefox', testMatch: 'firefox.spec.ts', use: firefox },
    // A moved clock ends the sessions of all other tests, and a fault strikes their requests.
    { name: 'last', testMatch: last, dependencies: ['journeys', 'firefox'] },
  ],
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : 'list',
  use: {
    ...chromium,
    baseURL: `http://localhost:${demoPorts.app}`,
    // A trace takes a third of a test's time: `npm run e2e -- --trace on` makes them when they are needed.
    screenshot: 'only-on-failure',
  },
  webServer: [
    {
      ...server,
      command: 'npm start',
      env: { PORT: String(developmentPorts.app), COGNITO_PORT: String(developmentPorts.cognito) },
      url: `http://localhost:${developmentPorts.app}`,
    },
    {
      ...server,
      command: 'node src/demo/start.mjs --built',
      env: { PORT: String(demoPorts.app), COGNITO_PORT: String(demoPorts.cognito) },
      url: `http://localhost:${demoPorts.app}`,
    },
    {
      ...server,
      command: 'node e2e/testbed/start.mjs',
      env: {
        PORT: String(testbedPorts.app),
        COGNITO_PORT: String(testbedPorts.cognito),
        COGNITO_TLS_PORT: String(testbedPorts.tls),
      },
      url: `http://localhost:${testbedPorts.app}/empty.html`,
    },
  ],
});
