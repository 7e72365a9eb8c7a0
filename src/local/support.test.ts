import { readFileSync } from 'node:fs';
import { AuthFlowType, ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { allIdentityPoolOperations, allOperations } from './fixtures/operations.js';
import { startPool } from './fixtures/startPool.js';
import { lambdaConfig } from './shapes/lambda.js';

const support = readFileSync(new URL('SUPPORT.md', import.meta.url), 'utf8');

test('SUPPORT.md lists every operation that the local Cognito has, and no other', () => {
  const listed = [...support.matchAll(/^\| ([A-Z]\w+) \| (?:done|partly|kept) \|/gm)].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(allOperations).sort());
});

test.each([
  ['flow', 'Sign-in flows', AuthFlowType],
  ['challenge', 'Challenges', ChallengeNameType],
])('SUPPORT.md has a row for every %s of the API', (_kind, title, names) => {
  const section = support.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const listed = [...section.matchAll(/^\| `(\w+)` \| (?:done|partly|no) \|/gm)].map(([, name]) => name);
  expect(listed).toEqual(Object.values(names).sort());
});

test('the local Cognito answers exactly the challenges that SUPPORT.md marks as done', async () => {
  const { local, clientId } = await startPool();
  for (const ChallengeName of Object.values(ChallengeNameType)) {
    const ChallengeResponses = { USERNAME: 'ada@example.com', PASSWORD_CLAIM_SECRET_BLOCK: 'none' };
    const request = { ClientId: clientId, ChallengeName, ChallengeResponses, Session: 'x'.repeat(20) };
    const { message } = await local.call('RespondToAuthChallenge', request).catch((cause: Error) => cause);
    const built = !/is not an open challenge/.test(String(message));
    expect(support).toMatch(new RegExp(`^\\| \`${ChallengeName}\` \\| ${built ? 'done' : 'no'} \\|`, 'm'));
  }
});

test('SUPPORT.md lists every trigger of a pool', () => {
  const [, section = ''] = /## Triggers\n(.*?)\n## /s.exec(support) ?? [];
  const listed = [...section.matchAll(/^\| `(\w+)` \| (?:done|partly|no) \|/gm)].map(([, name]) => name);
  const settings = ['PreTokenGenerationConfig', 'KMSKeyID'];
  const known = Object.keys(lambdaConfig.shape).filter((name) => !settings.includes(name));
  expect(listed.sort()).toEqual(known.sort());
});

test('SUPPORT.md lists every operation of identity pools that the local Cognito has, and no other', () => {
  const [, section = ''] = /## Identity pools([\s\S]*?)\n## /.exec(support) ?? [];
  const listed = [...section.matchAll(/^\| `(\w+)` \| (?:done|partly) \|/gm)].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(allIdentityPoolOperations).sort());
});
