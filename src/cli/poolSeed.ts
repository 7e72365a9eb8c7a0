/** A user pool and its content, as inputs of the API's operations without their `UserPoolId`. */
export interface PoolSeed {
  /** Input of `CreateUserPool`; the tag `_custom_id_` sets the id. */
  readonly pool: Readonly<Record<string, unknown>>;
  /** Input of `SetUserPoolMfaConfig`. */
  readonly mfa?: Readonly<Record<string, unknown>>;
  /** Inputs of `CreateResourceServer`. */
  readonly resourceServers?: readonly Readonly<Record<string, unknown>>[];
  /** Inputs of `CreateUserPoolClient`; a name `_custom_id_:NAME` sets the id. */
  readonly clients?: readonly Readonly<Record<string, unknown>>[];
  /** Inputs of `CreateGroup`. */
  readonly groups?: readonly Readonly<Record<string, unknown>>[];
  /**
   * Inputs of `AdminCreateUser`, with two more members: `Password` is permanent at once, and `Groups` lists
   * the user's groups.
   */
  readonly users?: readonly Readonly<Record<string, unknown>>[];
}
