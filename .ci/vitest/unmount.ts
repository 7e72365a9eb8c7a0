import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

configure({
  // A sign-in does real arithmetic on 3072 bits, which takes a busy machine many times the usual second.
  asyncUtilTimeout: 15_000,
  // Each component is drawn twice, and each effect is cleaned up and run again: a ref outlives that, a store must too.
  reactStrictMode: true,
});
afterEach(cleanup);
