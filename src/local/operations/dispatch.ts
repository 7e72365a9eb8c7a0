import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import { parseBody } from '../shapes/validate.js';
import type { Operation } from './base/operation.js';
import { identityOperations } from './identity-pools/table.js';
import { operations } from './table.js';

const service = 'AWSCognitoIdentityProviderService.';
const identityService = 'AWSCognitoIdentityService.';

/** The name of the operation that a request is for; of identity pools, with their service before it. */
export function operationNameOf(request: Request): string {
  const target = request.headers.get('x-amz-target') ?? '';
  return target.startsWith(service) ? target.slice(service.length) : target;
}

/**
 * Does one operation.
 * @throws CognitoError every refusal.
 */
export async function answerOperation(context: Context, name: string, body: string): Promise<object> {
  const operation = find(name);
  if (!operation) throw errors.unknownOperation(`There is no operation "${name}" in this local Cognito.`);
  return operation.run(parseBody(body), context);
}

/** Whether an operation can change the state. */
export function changesState(name: string): boolean {
  return find(name)?.changes === true;
}

function find(name: string): Operation | undefined {
  return name.startsWith(identityService)
    ? identityOperations.get(name.slice(identityService.length))
    : operations.get(name);
}
