import { X509Certificate } from 'node:crypto';
import { GetSigningCertificateCommand } from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { createAwsClient, startPool } from '../../fixtures/startPool.js';
import { createLocalCognito } from '../../index.js';

test('a pool has one self-signed certificate for ten years, as base64 without the lines of PEM', async () => {
  const { aws, local, userPoolId: UserPoolId } = await startPool();
  const command = new GetSigningCertificateCommand({ UserPoolId });
  const { Certificate = '' } = await aws.send(command);
  expect(Certificate).toMatch(/^MII[\w+/]+={0,2}$/);
  const certificate = new X509Certificate(Buffer.from(Certificate, 'base64'));
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.subject).toBe(`CN=${UserPoolId}`);
  // The API reference: issued certificates are valid for 10 years.
  const days = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / 86_400_000;
  expect(days).toBe(3650);
  const restarted = createAwsClient(createLocalCognito({ snapshot: local.snapshot() }));
  for (const client of [aws, restarted]) expect((await client.send(command)).Certificate).toBe(Certificate);
});
