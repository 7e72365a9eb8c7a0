/** An error in a command line or its config, as one sentence for the terminal. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
