/** A user pool and its content, as the inputs of the API's own operations without their `UserPoolId`. */
export interface PoolSeed {
  /** Of `CreateUserPool`; the tag `_custom_id_` chooses the id. */
  readonly pool: Readonly<Record<string, unknown>>;
  /** Of `SetUserPoolMfaConfig`. */
  readonly mfa?: Readonly<Record<string, unknown>>;
  /** Of `CreateResourceServer`. */
  readonly resourceServers?: readonly Readonly<Record<string, unknown>>[];
  /** Of `CreateUserPoolClient`; a name `_custom_id_:NAME` chooses the id. */
  readonly clients?: readonly Readonly<Record<string, unknown>>[];
  /** Of `CreateGroup`. */
  readonly groups?: readonly Readonly<Record<string, unknown>>[];
  /** Of `AdminCreateUser`; a `Password` is the user's own at once, and `Groups` are those the user is in. */
  readonly users?: readonly Readonly<Record<string, unknown>>[];
}
