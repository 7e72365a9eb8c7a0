import { npm } from './support/pack.mjs';

/** The test of an app in Vitest and jsdom, against the local Cognito of its own process. */
export const jsdom = [
  {
    name: 'vitest, jsdom',
    app: 'vitest',
    build: false,
    checks: { 'renders and signs in': async (_, { path }) => npm(['test', '--silent'], path) },
  },
];
