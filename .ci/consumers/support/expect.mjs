import { expect as standard } from '@playwright/test';

/** Waits longer than usual: a framework compiles a page in development while the test looks at it. */
export const expect = standard.configure({ timeout: 20_000 });
