import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { testLimit } from './.ci/limits.mjs';
import { amplifyBigInteger } from './.ci/vitest/amplifyBigInteger.js';

/** Found before the first test: a dependency met late makes Vite reload the page in the middle of a run. */
const browserDependencies = [
  'amplify-big-integer',
  '@aws-sdk/client-cognito-identity-provider',
  '@hookform/resolvers/standard-schema',
  '@levischuck/tiny-cbor',
  '@radix-ui/react-dialog',
  '@testing-library/react',
  '@testing-library/user-event',
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/language-common',
  'aws-amplify',
  'aws-amplify/auth',
  'aws-amplify/auth/cognito',
  'aws-amplify/utils',
  'axe-core',
  'hono',
  'hono/html',
  'jose',
  'libphonenumber-js/core',
  'libphonenumber-js/metadata.min.json',
  'otpauth',
  'react',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  'react-hook-form',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'uqr',
  'zod/mini',
];

const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** The oldest React that the package takes: the parts are tested on it too. */
const react18 = [
  { find: /^react(?=$|\/)/, replacement: 'react-18' },
  { find: /^react-dom(?=$|\/)/, replacement: 'react-dom-18' },
];

const setupFiles = ['.ci/vitest/setup.ts', '.ci/vitest/nativeModPow.ts'];

export default defineConfig({
  plugins: [react()],
  // The package's public entries are answered from source, by `paths` in tsconfig.json.
  resolve: { tsconfigPaths: true, alias: { 'amplify-big-integer': amplifyBigInteger } },
  test: {
    testTimeout: testLimit,
    hookTimeout: testLimit,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // All files of a worker share their modules: to load them anew for each takes two thirds of the time.
          isolate: false,
          // By default one less than there are cores, which of two leaves one idle.
          maxWorkers: 2,
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', '.ci/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.tsx'],
          setupFiles,
        },
      },
      {
        extends: true,
        optimizeDeps: { include: browserDependencies },
        test: {
          name: 'components',
          // One page for all files, as in the stories.
          isolate: false,
          include: ['src/**/*.browser.test.tsx'],
          setupFiles: [...setupFiles, '.ci/vitest/unmount.ts'],
          browser: chromium(),
        },
      },
      {
        extends: true,
        resolve: { alias: react18 },
        optimizeDeps: { include: browserDependencies },
        test: {
          name: 'react18',
          include: [
            'src/components/slots/*.browser.test.tsx',
            'src/pages/address/reload.browser.test.tsx',
            'src/conditions/{dom,beforeScript}.browser.test.tsx',
          ],
          setupFiles: [...setupFiles, '.ci/vitest/unmount.ts'],
          browser: chromium(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
        optimizeDeps: { include: browserDependencies },
        test: {
          name: 'stories',
          // One page for all stories: a new one for each file takes four times as long.
          isolate: false,
          setupFiles,
          browser: chromium(),
        },
      },
    ],
  },
});
