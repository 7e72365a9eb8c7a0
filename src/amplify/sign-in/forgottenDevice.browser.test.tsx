import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AuthFlowType, Outcome } from '../../core/index.js';
import { createScenario, type Scenario, type ScenarioOptions, seedPassword } from '../../testing/index.js';
import { createAuthClient } from '../createAuthClient.js';
import type { AuthClient } from '../session/client.js';

const username = 'ada@example.com';

let scenario: Scenario;
let client: AuthClient;

beforeEach(() => localStorage.clear());
afterEach(async () => {
  await client.signOut();
  scenario.restore();
  localStorage.clear();
});

const mfa = (onPrompt: boolean): ScenarioOptions => ({
  pool: {
    MfaConfiguration: 'OPTIONAL',
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: onPrompt },
  },
  users: [{ username, mfa: ['EMAIL'] }],
});
const choice = (onPrompt: boolean): ScenarioOptions => ({
  pool: {
    ...mfa(onPrompt).pool,
    MfaConfiguration: 'OFF',
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
  },
  client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  users: [{ username }],
});

test.each([
  ['USER_SRP_AUTH', mfa(false)],
  ['USER_PASSWORD_AUTH', mfa(false)],
  ['USER_AUTH', choice(false)],
] as const)(
  'a device that an administrator has forgotten does not end a sign-in by %s',
  async (flow, options) => {
    await start(flow, options);
    expect(await signIn()).toMatchObject({ step: { name: 'done' } });
    const forgotten = await deviceKeys();
    expect(forgotten).toHaveLength(1);
    for (const DeviceKey of forgotten)
      await scenario.aws('AdminForgetDevice', {
        UserPoolId: scenario.userPoolId,
        Username: username,
        DeviceKey,
      });
    await client.signOut();
    expect(await signIn()).toMatchObject({ step: { name: 'done' } });
    expect(await deviceKeys()).not.toContain(forgotten[0]);
  },
);

test.each([
  ['USER_SRP_AUTH', mfa(true), 'offerDevice'],
  ['USER_PASSWORD_AUTH', mfa(true), 'done'],
  ['USER_AUTH', choice(true), 'done'],
] as const)('%s offers to remember the device only where that spares a code', async (flow, options, name) => {
  await start(flow, options);
  expect(await signIn()).toMatchObject({ step: { name } });
});

async function start(authFlowType: AuthFlowType, options: ScenarioOptions): Promise<void> {
  scenario = await createScenario(options);
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint, authFlowType });
}

async function signIn(): Promise<Outcome> {
  const byChoice = client.pool.authFlowType === 'USER_AUTH';
  let outcome = await client.service.signIn({ username, ...(!byChoice && { password: seedPassword }) });
  for (let steps = 0; steps < 3 && 'step' in outcome; steps++) {
    const { step } = outcome;
    if (step.name === 'firstFactorSelection')
      outcome = await client.service.answerChallenge({ answer: 'EMAIL_OTP' }, step);
    if (step.name === 'emailCode')
      outcome = await client.service.answerChallenge({ answer: scenario.codeFor(username) }, step);
  }
  return outcome;
}

async function deviceKeys(): Promise<string[]> {
  const identity = { UserPoolId: scenario.userPoolId, Username: username };
  const { Devices } = await scenario.aws('AdminListDevices', identity);
  return [...JSON.stringify(Devices).matchAll(/"DeviceKey":"([^"]+)"/g)].map(([, key = '']) => key);
}
