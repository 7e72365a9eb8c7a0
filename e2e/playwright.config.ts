import { defineConfig } from '@playwright/test';

// Not those of `npm start`, so that the tests run beside a demo that somebody has open.
const ports = { app: 5273, cognito: 9329 };

export default defineConfig({
  testDir: '.',
  outputDir: '../build/e2e',
  timeout: 90_000,
  // Real SRP in a page takes its time on a busy machine.
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  fullyParallel: true,
  projects: [
    { name: 'journeys', testIgnore: 'clock.spec.ts' },
    // Moving the clock ends everybody's sessions.
    { name: 'clock', testMatch: 'clock.spec.ts', dependencies: ['journeys'] },
  ],
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : 'list',
  use: {
    browserName: 'chromium',
    baseURL: `http://localhost:${ports.app}`,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  webServer: {
    command: 'node src/demo/start.mjs',
    cwd: '..',
    env: { PORT: String(ports.app), COGNITO_PORT: String(ports.cognito) },
    url: `http://localhost:${ports.app}`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
