import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { start } from './processes.mjs';

/** Starts a local Cognito as README.md says, with the command of the installed package; it writes `outputs`. */
export async function startCognito(path, outputs) {
  const args = ['cognito-kit', 'local', '--port', '0', '--outputs', outputs];
  const { stop } = await start('npx', args, { cwd: path, ready: 'Ctrl-C stops it.' });
  const { auth, custom } = JSON.parse(readFileSync(join(path, outputs), 'utf8'));
  return { url: custom['cognito-kit'].endpoint, poolId: auth.user_pool_id, stop };
}

/** Returns the newest code that was sent to an address. */
export async function codeFor(cognito, to) {
  const response = await fetch(`${cognito.url}/_local/messages?to=${encodeURIComponent(to)}`);
  const [{ code }] = await response.json();
  return code;
}

/** Makes a confirmed account as an administrator. */
export async function createAccount(cognito, { email, password }) {
  const who = { UserPoolId: cognito.poolId, Username: email };
  const attributes = [
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: 'true' },
  ];
  await call(cognito, 'AdminCreateUser', { ...who, MessageAction: 'SUPPRESS', UserAttributes: attributes });
  await call(cognito, 'AdminSetUserPassword', { ...who, Password: password, Permanent: true });
}

async function call(cognito, operation, input) {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
  };
  const response = await fetch(cognito.url, { method: 'POST', headers, body: JSON.stringify(input) });
  if (!response.ok) throw new Error(`${operation} was refused: ${await response.text()}`);
}
