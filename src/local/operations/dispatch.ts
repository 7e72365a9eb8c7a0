import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import { parseBody } from '../shapes/validate.js';
import type { Operation } from './base/operation.js';
import { eagerOperations } from './eagerTable.js';
import { identityPoolOperations } from './identity-pools/table.js';
import { type Effect, lazyIdentityPoolNames, lazyNames } from './lazyNames.js';

/** An operation in memory, or one of the second chunk. */
interface Entry {
  readonly changes: boolean;
  load(): Promise<Operation | undefined>;
}

const userPools = 'AWSCognitoIdentityProviderService.';
const identityPools = 'AWSCognitoIdentityService.';

/** The operations of each service. The seldom used ones are one second chunk, so that a browser tab loads less code. */
const services: Readonly<Record<string, ReadonlyMap<string, Entry>>> = {
  [userPools]: new Map([
    ...Object.entries(eagerOperations).map(inMemory),
    ...Object.entries<Effect>(lazyNames).map(
      onDemand(async () => (await import('./lazyTable.js')).lazyOperations),
    ),
  ]),
  [identityPools]: new Map([
    ...Object.entries(identityPoolOperations).map(inMemory),
    ...Object.entries<Effect>(lazyIdentityPoolNames).map(
      onDemand(async () => (await import('./lazyTable.js')).lazyIdentityPoolOperations),
    ),
  ]),
};

/**
 * Returns the header `X-Amz-Target` of a request for an operation, which names the service too. The ARN in the input
 * decides where both services have an operation of the name.
 */
export function targetOf(name: string, input: object): string {
  const isOfIdentityPool =
    'ResourceArn' in input && /^arn:[^:]+:cognito-identity:/.test(String(input.ResourceArn));
  const order = isOfIdentityPool ? [identityPools, userPools] : [userPools, identityPools];
  return (order.find((service) => services[service]?.has(name)) ?? userPools) + name;
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
  const operation = await findEntry(name)?.load();
  if (!operation) throw errors.unknownOperation(`There is no operation "${name}" in this local Cognito.`);
  return operation.run(parseBody(body), context);
}

/** Whether an operation can change the state. */
export function changesState(name: string): boolean {
  return findEntry(name)?.changes === true;
}

function findEntry(name: string): Entry | undefined {
  const service = name.startsWith(identityPools) ? identityPools : userPools;
  return services[service]?.get(service === identityPools ? name.slice(service.length) : name);
}

function inMemory([name, operation]: [string, Operation]): [string, Entry] {
  return [name, { changes: operation.changes, load: async () => operation }];
}

function onDemand(load: () => Promise<Readonly<Record<string, Operation>>>) {
  return ([name, effect]: [string, Effect]): [string, Entry] => [
    name,
    { changes: effect === 'changes', load: async () => (await load())[name] },
  ];
}
