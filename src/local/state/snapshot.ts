/** The whole state of a local Cognito as JSON data. */
export interface Snapshot {
  readonly version: 1;
  /** How far the clock was moved, in milliseconds. */
  readonly clockOffset: number;
  readonly store: unknown;
}
