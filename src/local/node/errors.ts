/** The codes of `LocalServerError`. */
export type LocalServerErrorCode =
  | 'production'
  | 'port-taken'
  | 'address-unusable'
  | 'data-corrupt'
  | 'data-unusable'
  | 'data-in-use'
  | 'certificate-unusable';

/** An error that explains in one sentence why the local Cognito did not start and what to do. */
export class LocalServerError extends Error {
  override readonly name = 'LocalServerError';

  constructor(
    /** A stable code for programs. */
    readonly code: LocalServerErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Returns the code of an error of Node, such as `ENOENT`. */
export function codeOf(cause: unknown): string | undefined {
  return (cause as NodeJS.ErrnoException | undefined)?.code;
}
