import {
  CreateUserPoolDomainCommand,
  DeleteUserPoolDomainCommand,
  DescribeUserPoolCommand,
  DescribeUserPoolDomainCommand,
  UpdateUserPoolDomainCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { startPool } from '../../fixtures/startPool.js';

test('a domain belongs to one pool, whose description contains the domain', async () => {
  const pool = await startPool();
  const { aws, userPoolId: UserPoolId } = pool;
  const Domain = 'people';
  await aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain, ManagedLoginVersion: 2 }));
  const { DomainDescription } = await aws.send(new DescribeUserPoolDomainCommand({ Domain }));
  expect(DomainDescription).toMatchObject({ UserPoolId, Domain, Status: 'ACTIVE', ManagedLoginVersion: 2 });
  const { UserPool } = await aws.send(new DescribeUserPoolCommand({ UserPoolId }));
  expect(UserPool).toMatchObject({ Domain });
  await expect(aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain }))).rejects.toThrow(
    'Domain already associated with another user pool.',
  );
  await expect(aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'others' }))).rejects.toThrow(
    'User pool already has a domain configured.',
  );
  await aws.send(new UpdateUserPoolDomainCommand({ UserPoolId, Domain, ManagedLoginVersion: 1 }));
  await aws.send(new DeleteUserPoolDomainCommand({ UserPoolId, Domain }));
  const after = await aws.send(new DescribeUserPoolDomainCommand({ Domain }));
  expect(after.DomainDescription).toEqual({});
});

test('a pool has a custom domain beside the prefix', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const CustomDomainConfig = { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/abc' };
  await aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'people' }));
  const Domain = 'auth.example.com';
  const answer = await aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain, CustomDomainConfig }));
  expect(answer.CloudFrontDomain).toBeTruthy();
  const { UserPool } = await aws.send(new DescribeUserPoolCommand({ UserPoolId }));
  expect(UserPool).toMatchObject({ Domain: 'people', CustomDomain: Domain });
  await expect(
    aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'my-cognito' })),
  ).rejects.toThrow('Domain cannot contain reserved word: cognito');
});
