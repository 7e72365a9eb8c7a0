import * as identityPools from '@aws-sdk/client-cognito-identity';
import * as userPools from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { allIdentityPoolOperations, allOperations } from '../fixtures/operations.js';
import { createLocalCognito } from '../index.js';
import type { Operation } from './base/operation.js';

/** An operation of the model in the AWS SDK: `[9, namespace, name, traits, input, output]`. */
type OperationModel = readonly [9, string, string, unknown, () => StructureModel];
/** A structure of the model: `[3, namespace, name, traits, members, …]`. */
type StructureModel = readonly [3, string, string, unknown, readonly string[]];

const services = [
  { name: 'user pools', sdk: userPools, prefix: 'AWSCognitoIdentityProviderService.', own: allOperations },
  {
    name: 'identity pools',
    sdk: identityPools,
    prefix: 'AWSCognitoIdentityService.',
    own: allIdentityPoolOperations,
  },
];

const operations = services.flatMap(({ name, sdk, prefix, own }) =>
  Object.values(sdk)
    .filter(isOperationModel)
    .map(([, , operation, , input]) => {
      const [, , , , members] = typeof input === 'function' ? input() : input;
      const known = new Map<string, Operation>(Object.entries(own)).get(operation)?.members ?? [];
      return { name, operation, target: prefix + operation, members, known };
    }),
);

test('the model of the AWS SDK has the operations of both services', () => {
  const counts = services.map(({ name }) => operations.filter((each) => each.name === name).length);
  expect(counts).toEqual([140, 23]);
});

test.each(operations)('$operation of $name is answered, and takes all members of the model', async (row) => {
  const { target, members, known } = row;
  const headers = { 'x-amz-target': target };
  const request = new Request('https://cognito.test/', { method: 'POST', headers, body: '{}' });
  const answer = await (await createLocalCognito().fetch(request)).json();
  expect(answer.__type).not.toBe('UnknownOperationException');
  expect(members.filter((member) => !known.includes(member))).toEqual([]);
});

function isOperationModel(value: unknown): value is OperationModel {
  return Array.isArray(value) && value[0] === 9;
}
