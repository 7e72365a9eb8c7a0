import { CognitoError, invalidParameter } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { LimitDefinition } from '../shapes/provisionedLimit.js';

/**
 * The default requests per second of each category of operations.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html
 */
const freeLimits: ReadonlyMap<string, number> = new Map([
  ['UserAuthentication', 120],
  ['UserCreation', 50],
  ['UserFederation', 25],
  ['UserAccountRecovery', 30],
  ['UserRead', 120],
  ['UserUpdate', 25],
  ['UserToken', 120],
  ['UserResourceRead', 50],
  ['UserResourceUpdate', 25],
  ['UserList', 30],
  ['UserPoolRead', 15],
  ['UserPoolUpdate', 15],
  ['UserPoolResourceRead', 20],
  ['UserPoolResourceUpdate', 15],
  ['UserPoolClientRead', 15],
  ['UserPoolClientUpdate', 15],
  ['ClientAuthentication', 150],
]);

/**
 * Describes a limit as the API does.
 * @throws CognitoError ResourceNotFoundException for an unknown category.
 */
export function describeLimit({ store }: Context, LimitDefinition: LimitDefinition) {
  const { category, free } = findLimit(LimitDefinition);
  const ProvisionedLimitValue = store.provisionedLimits.get(category) ?? free;
  return { LimitDefinition, ProvisionedLimitValue, FreeLimitValue: free };
}

/**
 * Keeps a limit; no request is refused because of it.
 * @throws CognitoError InvalidParameterException for a value below the default.
 */
export function keepLimit({ store }: Context, definition: LimitDefinition, value: number): void {
  const { category, free } = findLimit(definition);
  if (value < free) throw invalidParameter(`The limit of ${category} cannot be lower than ${free}.`);
  store.provisionedLimits.set(category, value);
}

function findLimit({ Attributes }: LimitDefinition): { category: string; free: number } {
  const category = Object.hasOwn(Attributes, 'Category') ? (Attributes.Category ?? '') : '';
  const free = freeLimits.get(category);
  if (free === undefined) {
    throw new CognitoError('ResourceNotFoundException', `There is no limit of the category "${category}".`);
  }
  return { category, free };
}
