import {
  GetProvisionedLimitCommand,
  UpdateProvisionedLimitCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { createAwsClient } from '../../fixtures/startPool.js';
import { createLocalCognito } from '../../index.js';

// The values of the examples in the AWS SDK.
test('the limit of a category is kept, also after a restart', async () => {
  const local = createLocalCognito();
  const aws = createAwsClient(local);
  const LimitDefinition = {
    LimitClass: 'API_CATEGORY' as const,
    Attributes: { Category: 'UserAuthentication' },
  };
  const get = new GetProvisionedLimitCommand({ LimitDefinition });
  const free = { LimitDefinition, FreeLimitValue: 120, ProvisionedLimitValue: 120 };
  expect((await aws.send(get)).Limit).toEqual(free);
  const raised = { ...free, ProvisionedLimitValue: 300 };
  const set = (value: number, definition = LimitDefinition) =>
    aws.send(new UpdateProvisionedLimitCommand({ LimitDefinition: definition, RequestedLimitValue: value }));
  expect((await set(300)).Limit).toEqual(raised);
  const restarted = createAwsClient(createLocalCognito({ snapshot: local.snapshot() }));
  expect((await restarted.send(get)).Limit).toEqual(raised);
  await expect(set(119)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  const unknown = { ...LimitDefinition, Attributes: { Category: 'constructor' } };
  await expect(set(300, unknown)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});
