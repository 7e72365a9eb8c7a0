import { schemaOf } from '../pools/schema.js';
import type { Pool } from '../state/pool.js';

/** The column of the username. */
export const usernameColumn = 'cognito:username';
/** The column that turns on codes by text message. */
export const mfaColumn = 'cognito:mfa_enabled';

/**
 * Lists the columns of a CSV file of users: the attributes of the pool in the order of its schema, and the columns of
 * Cognito.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-using-import-tool-csv-header.html
 */
export function csvHeaderOf(pool: Pool): string[] {
  const names = schemaOf(pool).map(({ Name }) => Name);
  return [...names.filter((name) => name !== 'sub' && name !== 'identities'), mfaColumn, usernameColumn];
}
