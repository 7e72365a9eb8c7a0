import type { LocalServer } from '../local/node/index.js';
import { UsageError } from './UsageError.js';

/**
 * Calls an operation of user pools or identity pools on the local Cognito.
 * @throws UsageError with AWS's message, when the local Cognito refuses the input.
 */
export function callOperation<Answer extends object>(
  { local }: Pick<LocalServer, 'local'>,
  operation: string,
  input: object,
): Promise<Answer> {
  return local.call<Answer>(operation, input).catch(({ name, message }: Error) => {
    throw new UsageError(`${operation} was refused: ${message} (${name})`);
  });
}
