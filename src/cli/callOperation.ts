import type { LocalServer } from '../local/node/index.js';
import { UsageError } from './UsageError.js';

/**
 * Does an operation of the API; identity pools have those of theirs.
 * @throws UsageError with what the local Cognito refused it for.
 */
export async function callOperation(
  { url, local }: Pick<LocalServer, 'url' | 'local'>,
  operation: string,
  input: object,
): Promise<unknown> {
  const service =
    operation.includes('Identity') && !operation.includes('Provider')
      ? 'AWSCognitoIdentityService'
      : 'AWSCognitoIdentityProviderService';
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `${service}.${operation}`,
  };
  const response = await local.fetch(
    new Request(url, { method: 'POST', headers, body: JSON.stringify(input) }),
  );
  const answer = await response.json();
  if (!response.ok) throw new UsageError(`${operation} was refused: ${answer.message} (${answer.__type})`);
  return answer;
}
