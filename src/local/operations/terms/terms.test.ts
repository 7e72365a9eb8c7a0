import {
  CreateTermsCommand,
  DeleteTermsCommand,
  DescribeTermsByClientCommand,
  DescribeTermsCommand,
  ListTermsCommand,
  UpdateTermsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { startPool } from '../../fixtures/startPool.js';

const ResourceNotFound = { name: 'ResourceNotFoundException' };

test('an app client has one document of each name', async () => {
  const { aws, userPoolId: UserPoolId, clientId: ClientId } = await startPool();
  const Links = { 'cognito:default': 'https://example.com/terms' };
  const create = new CreateTermsCommand({
    UserPoolId,
    ClientId,
    TermsName: 'terms-of-use',
    TermsSource: 'LINK',
    Enforcement: 'NONE',
    Links,
  });
  const TermsId = (await aws.send(create)).Terms?.TermsId;
  await expect(aws.send(create)).rejects.toMatchObject({ name: 'TermsExistsException' });
  const german = { ...Links, 'cognito:german': 'https://example.com/agb' };
  await aws.send(new UpdateTermsCommand({ UserPoolId, TermsId, Links: german }));
  const describe = new DescribeTermsCommand({ UserPoolId, TermsId });
  expect((await aws.send(describe)).Terms).toMatchObject({ ClientId, Links: german });
  expect((await aws.send(new ListTermsCommand({ UserPoolId }))).Terms).toMatchObject([{ TermsId }]);
  const byClient = { UserPoolId, ClientId, TermsName: 'terms-of-use' };
  const found = await aws.send(new DescribeTermsByClientCommand(byClient));
  expect(found.Terms).toMatchObject({ TermsId, Links: german });
  const missing = new DescribeTermsByClientCommand({ ...byClient, TermsName: 'privacy-policy' });
  await expect(aws.send(missing)).rejects.toMatchObject(ResourceNotFound);
  await aws.send(new DeleteTermsCommand({ UserPoolId, TermsId }));
  await expect(aws.send(describe)).rejects.toMatchObject(ResourceNotFound);
});
