import {
  AdminUpdateAuthEventFeedbackCommand,
  DescribeRiskConfigurationCommand,
  GetLogDeliveryConfigurationCommand,
  type LogConfigurationType,
  SetLogDeliveryConfigurationCommand,
  SetRiskConfigurationCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { addUser, createAwsClient, startPool } from '../../fixtures/startPool.js';
import { createLocalCognito } from '../../index.js';

const RiskExceptionConfiguration = { BlockedIPRangeList: ['10.10.10.10/32'] };
const Invalid = { name: 'InvalidParameterException' };

test('the responses to risks are kept for the pool and for each app client', async () => {
  const { aws, local, userPoolId: UserPoolId, clientId: ClientId } = await startPool();
  const Actions = { EventAction: 'BLOCK' as const };
  const CompromisedCredentialsRiskConfiguration = { Actions };
  await aws.send(new SetRiskConfigurationCommand({ UserPoolId, RiskExceptionConfiguration }));
  await aws.send(
    new SetRiskConfigurationCommand({ UserPoolId, ClientId, CompromisedCredentialsRiskConfiguration }),
  );
  const restarted = createAwsClient(createLocalCognito({ snapshot: local.snapshot() }));
  for (const client of [aws, restarted]) {
    const describe = async (request: { UserPoolId: string; ClientId?: string }) =>
      (await client.send(new DescribeRiskConfigurationCommand(request))).RiskConfiguration;
    expect(await describe({ UserPoolId })).toEqual({
      UserPoolId,
      RiskExceptionConfiguration,
      LastModifiedDate: expect.any(Date),
    });
    // The API reference: the filter defaults to all events.
    const EventFilter = ['SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP'];
    expect(await describe({ UserPoolId, ClientId })).toMatchObject({
      CompromisedCredentialsRiskConfiguration: { Actions, EventFilter },
    });
    // The API reference: without any response the settings go back to the default.
    await client.send(new SetRiskConfigurationCommand({ UserPoolId, ClientId }));
    expect(await describe({ UserPoolId, ClientId })).toEqual({ UserPoolId, ClientId });
  }
});

const arn = 'arn:aws:logs:us-east-1:123456789012:log-group:cognito';
const messages: LogConfigurationType = {
  EventSource: 'userNotification',
  LogLevel: 'ERROR',
  CloudWatchLogsConfiguration: { LogGroupArn: arn },
};
const signIns: LogConfigurationType = {
  EventSource: 'userAuthEvents',
  LogLevel: 'INFO',
  S3Configuration: { BucketArn: 'arn:aws:s3:::sign-ins' },
};

test('the destinations of logs are kept', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool({ pool: { UserPoolTier: 'PLUS' } });
  const describe = async () =>
    (await aws.send(new GetLogDeliveryConfigurationCommand({ UserPoolId }))).LogDeliveryConfiguration;
  expect(await describe()).toEqual({ UserPoolId, LogConfigurations: [] });
  const LogConfigurations = [messages, signIns];
  await aws.send(new SetLogDeliveryConfigurationCommand({ UserPoolId, LogConfigurations }));
  expect(await describe()).toEqual({ UserPoolId, LogConfigurations });
});

// The rules of LogConfigurationType in the API reference.
test.each<[string, LogConfigurationType[], object]>([
  ['two destinations for one source', [messages, messages], Invalid],
  ['no destination', [{ EventSource: 'userNotification', LogLevel: 'ERROR' }], Invalid],
  ['messages of the level INFO', [{ ...messages, LogLevel: 'INFO' }], Invalid],
  ['messages to a bucket', [{ ...signIns, EventSource: 'userNotification', LogLevel: 'ERROR' }], Invalid],
  ['sign-ins of the level ERROR', [{ ...signIns, LogLevel: 'ERROR' }], Invalid],
  ['sign-ins in another tier', [signIns], { name: 'FeatureUnavailableInTierException' }],
])('logs are refused: %s', async (_, LogConfigurations, refusal) => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const call = aws.send(new SetLogDeliveryConfigurationCommand({ UserPoolId, LogConfigurations }));
  await expect(call).rejects.toMatchObject(refusal);
});

test('no sign-in has feedback, since no sign-in is assessed', async () => {
  const pool = await startPool();
  const { aws, userPoolId: UserPoolId } = pool;
  await addUser(pool, { username: 'ada@example.com' });
  const feedback = (Username: string) =>
    aws.send(
      new AdminUpdateAuthEventFeedbackCommand({
        UserPoolId,
        Username,
        EventId: 'e1',
        FeedbackValue: 'Valid',
      }),
    );
  const AddOnNotEnabled = { name: 'UserPoolAddOnNotEnabledException' };
  await expect(feedback('ada@example.com')).rejects.toMatchObject(AddOnNotEnabled);
  const UserPoolAddOns = { AdvancedSecurityMode: 'AUDIT' as const };
  await aws.send(
    new UpdateUserPoolCommand({ UserPoolId, UserPoolAddOns, AutoVerifiedAttributes: ['email'] }),
  );
  await expect(feedback('nobody')).rejects.toMatchObject({ name: 'UserNotFoundException' });
  await expect(feedback('ada@example.com')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});
