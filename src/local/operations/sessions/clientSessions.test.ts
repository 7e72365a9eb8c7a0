import {
  GetUserPoolClientSessionConfigurationCommand,
  SetUserPoolClientSessionConfigurationCommand,
  SetUserPoolSessionConfigurationCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { startPool } from '../../fixtures/startPool.js';

// The defaults and refusals of the API reference.
test('an app client sets how long it accepts a browser session, where the pool tracks sessions', async () => {
  const { aws, userPoolId: UserPoolId, clientId: ClientId } = await startPool();
  const client = { UserPoolId, ClientId };
  const get = async () => {
    const { $metadata, ...answer } = await aws.send(new GetUserPoolClientSessionConfigurationCommand(client));
    return answer;
  };
  expect(await get()).toEqual({ ...client, SSOSession: { MaxValidityMinutes: 60 } });
  const set = (MaxValidityMinutes: number) =>
    aws.send(
      new SetUserPoolClientSessionConfigurationCommand({ ...client, SSOSession: { MaxValidityMinutes } }),
    );
  await expect(set(43_200)).rejects.toMatchObject({ name: 'OperationNotEnabledException' });
  const tracking = { UserSessionTracking: 'ENABLED', TokenSession: { MaxPerUser: 10 } } as const;
  await aws.send(new SetUserPoolSessionConfigurationCommand({ UserPoolId, ...tracking }));
  await set(43_200);
  expect(await get()).toEqual({ ...client, SSOSession: { MaxValidityMinutes: 43_200 } });
  await expect(set(129_601)).rejects.toMatchObject({ name: 'InvalidParameterException' });
});
