import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import { parseBody } from '../shapes/validate.js';
import type { Operation } from './base/operation.js';
import { identityPoolOperations } from './identity-pools/table.js';
import { userPoolOperations } from './table.js';

const userPools = 'AWSCognitoIdentityProviderService.';
const identityPools = 'AWSCognitoIdentityService.';

/** Returns the header `X-Amz-Target` of a request for an operation, which names the service too. */
export function targetOf(name: string): string {
  return (Object.hasOwn(identityPoolOperations, name) ? identityPools : userPools) + name;
}

/**
 * Returns the name of the operation that a request is for; operations of identity pools have their service before the
 * name.
 */
export function operationNameOf(request: Request): string {
  const target = request.headers.get('x-amz-target') ?? '';
  return target.startsWith(userPools) ? target.slice(userPools.length) : target;
}

/**
 * Runs the operation of that name on the body of a request.
 * @throws CognitoError every refusal.
 */
export async function runOperation(context: Context, name: string, body: string): Promise<object> {
  const operation = operations.get(name);
  if (!operation) throw errors.unknownOperation(`There is no operation "${name}" in this local Cognito.`);
  return operation.run(parseBody(body), context);
}

/** Whether an operation can change the state. */
export function changesState(name: string): boolean {
  return operations.get(name)?.changes === true;
}

const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ...Object.entries(userPoolOperations),
  ...Object.entries(identityPoolOperations).map(([name, operation]): [string, Operation] => [
    identityPools + name,
    operation,
  ]),
]);
