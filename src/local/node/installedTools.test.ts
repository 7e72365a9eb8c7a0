import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from './index.js';

const run = promisify(execFile);
const credentials = {
  AWS_ACCESS_KEY_ID: 'any',
  AWS_SECRET_ACCESS_KEY: 'any',
  AWS_DEFAULT_REGION: 'eu-west-1',
};
const timeout = 300_000;

async function startServer() {
  const server = await serve({ port: 0 });
  onTestFinished(() => server.close());
  return server.url;
}

async function isInstalled(tool: string): Promise<boolean> {
  return run(tool, ['--version']).then(
    () => true,
    () => false,
  );
}

test('the installed AWS CLI creates, reads and deletes a pool of its region', { timeout }, async ({
  skip,
}) => {
  skip(!(await isInstalled('aws')), 'The AWS CLI is not installed.');
  const url = await startServer();
  const aws = async (...words: string[]) => {
    const { stdout } = await run(
      'aws',
      ['--endpoint-url', url, 'cognito-idp', ...words, '--output', 'json'],
      {
        env: { ...process.env, ...credentials, AWS_PAGER: '' },
      },
    );
    return stdout && JSON.parse(stdout);
  };
  const { UserPool } = await aws('create-user-pool', '--pool-name', 'cli');
  expect(UserPool.Id).toMatch(/^eu-west-1_/);
  const named = ['--user-pool-id', UserPool.Id];
  const described = await aws('describe-user-pool', ...named);
  expect(described.UserPool).toEqual(UserPool);
  expect(await aws('get-user-pool-mfa-config', ...named)).toEqual({ MfaConfiguration: 'OFF' });
  await aws('delete-user-pool', ...named);
  expect(await aws('list-user-pools', '--max-results', '9')).toEqual({ UserPools: [] });
});

// TERRAFORM_PLUGIN_DIR is a folder with hashicorp/aws 5.100.0, as `terraform providers mirror` makes it.
test('the installed Terraform has nothing to change after apply, and destroys all', {
  timeout,
}, async ({ skip }) => {
  const { TERRAFORM_PLUGIN_DIR: plugins } = process.env;
  skip(!plugins || !(await isInstalled('terraform')), 'Terraform, or TERRAFORM_PLUGIN_DIR, is not there.');
  const url = await startServer();
  const folder = await mkdtemp(join(tmpdir(), 'terraform-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(fileURLToPath(new URL('../fixtures/tools/terraform', import.meta.url)), folder, {
    recursive: true,
  });
  const terraform = (...words: string[]) => run('terraform', words, { cwd: folder, maxBuffer: 2 ** 26 });
  await terraform('init', '-input=false', `-plugin-dir=${plugins}`);
  const port = `-var=port=${new URL(url).port}`;
  for (const second of ['-var=second=false', '-var=second=true']) {
    await terraform('apply', '-auto-approve', '-no-color', port, second);
    // The exit code is 2, which is an error here, where the plan has changes.
    await terraform('plan', '-detailed-exitcode', '-no-color', port, second);
  }
  const { stdout } = await terraform('destroy', '-auto-approve', '-no-color', port, '-var=second=true');
  expect(stdout).toContain('Destroy complete!');
});
