import * as identityPools from '@aws-sdk/client-cognito-identity';
import * as userPools from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { isPublicOperation } from './publicOperations.js';

const region = 'us-east-1';
const services = {
  '': { commands: userPools, config: new userPools.CognitoIdentityProviderClient({ region }).config },
  'AWSCognitoIdentityService.': {
    commands: identityPools,
    config: new identityPools.CognitoIdentityClient({ region }).config,
  },
};

test('the public operations are those that the AWS SDK does not sign, and GetClientToken', () => {
  const unsigned: string[] = [];
  const taken: string[] = [];
  for (const [prefix, { commands, config }] of Object.entries(services)) {
    const names = Object.keys(commands).flatMap((name) => /^([A-Z]\w+)Command$/.exec(name)?.[1] ?? []);
    for (const operation of names) {
      const [scheme] = config.httpAuthSchemeProvider({ operation, region });
      if (scheme?.schemeId === 'smithy.api#noAuth') unsigned.push(prefix + operation);
      if (isPublicOperation(prefix + operation)) taken.push(prefix + operation);
    }
  }
  // The documentation of GetClientToken says that IAM is not evaluated: the app client proves its secret.
  expect(taken.sort()).toEqual([...unsigned, 'GetClientToken'].sort());
  expect(taken).toHaveLength(39);
});
