import type { Page } from '@playwright/test';
import { seedPassword } from '../src/testing/seedUser.js';
import { signIn } from './support/forms.js';
import {
  createPool,
  expect,
  expectSignedIn,
  heading,
  newEmail,
  openTestbed,
  type TestbedPoolOptions,
  test,
  triggerEvents,
} from './testbed/testbed.js';

const password = seedPassword;

const puzzle: TestbedPoolOptions = {
  client: { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  triggers: {
    DefineAuthChallenge: 'puzzle-define',
    CreateAuthChallenge: 'puzzle-create',
    VerifyAuthChallengeResponse: 'answer-verify',
  },
};

async function openPuzzle(page: Page, { provider = {}, props = {}, options = puzzle }) {
  const email = newEmail();
  const pool = await createPool({ ...options, users: [{ username: email }] });
  await openTestbed(page, { pool, provider, props });
  return { email, pool };
}

test("a pool's own question comes after the password, in the app's own words", async ({ page }) => {
  const { email, pool } = await openPuzzle(page, {
    provider: { authFlowType: 'CUSTOM_WITH_SRP' },
    props: { challenges: { puzzle: { $: 'Puzzle' } } },
  });
  await signIn(page, { email, password });
  await page.getByLabel('Three and four?').fill('eight');
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible();
  await page.getByLabel('Three and four?').fill('seven');
  await page.getByRole('button', { name: 'Answer' }).click();
  await expectSignedIn(page);
  const events = await triggerEvents(pool);
  const verifyEvents = events.filter(({ triggerSource }) => triggerSource.startsWith('VerifyAuthChallenge'));
  expect(verifyEvents.map(({ request }) => request.clientMetadata)).toEqual([
    { asked: 'puzzle' },
    { asked: 'puzzle' },
  ]);
});

test("a pool's own question has a field of the kit where the app draws none, and no password before it", async ({
  page,
}) => {
  const { email } = await openPuzzle(page, { provider: { authFlowType: 'CUSTOM_WITHOUT_SRP' } });
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: /^(Continue|Sign in)$/ }).click();
  await expect(page.getByText('Three and four?')).toBeVisible();
  await page.getByLabel('Answer').fill('seven');
  await page.getByRole('button', { name: 'Send answer' }).click();
  await expectSignedIn(page);
});

test('a CAPTCHA comes before the sign-in, and its token reaches the functions of the pool', async ({
  page,
}) => {
  const { email, pool } = await openPuzzle(page, {
    props: { captcha: { component: { $: 'Captcha' } } },
    options: { triggers: { PreAuthentication: 'want-captcha' } },
  });
  const box = page.getByLabel('I am a person (signIn)');
  await expect(box).toBeVisible();
  await signIn(page, { email, password });
  await expect(page.getByText('Confirm that you are not a robot')).toBeVisible();
  await box.check();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectSignedIn(page);
  const [event] = await triggerEvents(pool);
  expect(event?.request.validationData).toMatchObject({ captchaToken: 'passed' });
});

test("a CAPTCHA is a pool's own question, and its token the answer", async ({ page }) => {
  const { email, pool } = await openPuzzle(page, {
    provider: { authFlowType: 'CUSTOM_WITH_SRP' },
    props: { challenges: { captcha: { $: 'CaptchaQuestion' } } },
    options: { ...puzzle, triggers: { ...puzzle.triggers, CreateAuthChallenge: 'captcha-create' } },
  });
  await signIn(page, { email, password });
  // Not `check()`, which then looks for the tick: the answer takes the box away with its view.
  await page.getByLabel('I am a person (testbed)').click();
  await expectSignedIn(page);
  const events = await triggerEvents(pool);
  const [asked] = events.filter(({ triggerSource }) => triggerSource.startsWith('VerifyAuthChallenge'));
  expect(asked?.request.challengeAnswer).toBe('passed');
});

test('a password of an administrator is changed, and what the account misses is asked for', async ({
  page,
}) => {
  const email = newEmail();
  const pool = await createPool({
    pool: {
      Schema: [
        { Name: 'given_name', Required: true, Mutable: true },
        { Name: 'birthdate', Required: true, Mutable: true },
      ],
    },
    users: [
      {
        username: email,
        temporaryPassword: 'Temporary-1',
      },
    ],
  });
  await openTestbed(page, { pool });
  await signIn(page, { email, password: 'Temporary-1' });
  await expect(heading(page, 'Choose a new password')).toBeFocused();
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Date of birth').fill('1815-12-10');
  await page.getByLabel('New password', { exact: true }).fill('Another-Horse-8');
  await page.getByRole('button', { name: 'Save password' }).click();
  await expectSignedIn(page);
  const { UserAttributes } = await pool.aws('AdminGetUser', { UserPoolId: pool.userPoolId, Username: email });
  expect(UserAttributes).toContainEqual({ Name: 'given_name', Value: 'Ada' });
  expect(UserAttributes).toContainEqual({ Name: 'birthdate', Value: '1815-12-10' });
});
