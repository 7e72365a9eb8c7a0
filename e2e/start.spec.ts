import { demoUsers } from '../src/demo/users.js';
import { expect, expectSignedIn, signIn, test } from './support/demo.js';
import { developmentPorts } from './support/ports.js';

// All other tests run on builds; this one on what `npm start` serves.
test.use({ baseURL: `http://localhost:${developmentPorts.app}` });

test('`npm start` serves the demo, its inbox and users who can sign in', async ({ page, cognito }) => {
  const [ada] = demoUsers;
  await page.goto('/auth/login');
  await signIn(page, { email: ada?.username ?? '', password: ada?.password ?? '' });
  await expectSignedIn(page);
  await page.getByRole('link', { name: /Inbox/ }).waitFor();
  expect((await fetch(`${cognito.url}/_local/inbox`)).ok).toBe(true);
});
