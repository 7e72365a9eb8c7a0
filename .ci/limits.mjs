/** Milliseconds that a test of Vitest may take. SRP on a busy machine takes its time; no test waits for this to pass. */
export const testLimit = 30_000;

/** Milliseconds that an end-to-end test may take. */
export const endToEndLimit = 60_000;
