export type LocalServerErrorCode =
  | 'production'
  | 'port-taken'
  | 'address-unusable'
  | 'data-corrupt'
  | 'data-unusable'
  | 'data-in-use'
  | 'certificate-unusable';

/** Says in one sentence why the local Cognito did not start, and what to do. */
export class LocalServerError extends Error {
  override readonly name = 'LocalServerError';

  constructor(
    /** Stable, for programs. */
    readonly code: LocalServerErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
