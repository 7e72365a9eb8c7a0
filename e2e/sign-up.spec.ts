import { signIn } from './support/forms.js';
import {
  createPool,
  expect,
  expectSignedIn,
  heading,
  messagesTo,
  newEmail,
  openTestbed,
  test,
  triggerEvents,
} from './testbed/testbed.js';

const password = 'Correct-Horse-7';
const component = 'SignUp';

test('an account is confirmed by the link in the mail', async ({ page, context }) => {
  const email = newEmail();
  const pool = await createPool({
    pool: { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } },
  });
  await openTestbed(page, { pool, component });
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByText(`We sent a link to ${email}.`)).toBeVisible();
  await page.getByRole('button', { name: 'I have opened the link' }).click();
  await expect(page.getByText('Your account is not confirmed yet.').first()).toBeVisible();

  const [message] = await messagesTo(email);
  const mail = await context.newPage();
  await mail.goto(message?.link ?? '');
  await expect(mail.getByText('Your account is confirmed.')).toBeVisible();
  await mail.close();
  await page.getByRole('button', { name: 'I have opened the link' }).click();
  await expectSignedIn(page);
});

test('an account that the pool confirms by itself is signed in at once', async ({ page }) => {
  const pool = await createPool({ triggers: { PreSignUp: 'auto-confirm' } });
  await openTestbed(page, { pool, component });
  await page.getByLabel('Email').fill(newEmail());
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expectSignedIn(page);
});

test('a sign-up that the pool refuses says why in its words, and can be corrected', async ({ page }) => {
  const pool = await createPool({ triggers: { PreSignUp: 'refuse-other-domains' } });
  await openTestbed(page, { pool, component });
  await page.getByLabel('Email').fill('ada@example.org');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByText('Only people of example.com may join.')).toBeVisible();
  await page.getByLabel('Email').fill(newEmail());
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(heading(page, 'Confirm your account')).toBeVisible();
});

test('fields of every type reach the account or the functions of the pool, with what was agreed to', async ({
  page,
}) => {
  const email = newEmail();
  const pool = await createPool({
    pool: {
      Schema: [
        { Name: 'plan', AttributeDataType: 'String', Mutable: true, StringAttributeConstraints: {} },
        { Name: 'seats', AttributeDataType: 'Number', Mutable: true, NumberAttributeConstraints: {} },
        { Name: 'agreed', AttributeDataType: 'String', Mutable: true, StringAttributeConstraints: {} },
      ],
    },
    triggers: { PreSignUp: 'auto-confirm' },
  });
  const plans = [
    { value: 'free', label: 'Free' },
    { value: 'paid', label: 'Paid' },
  ];
  const fields = [
    'username',
    'password',
    'given_name',
    'birthdate',
    'website',
    'phone_number',
    { name: 'custom:seats', type: 'number', label: 'Seats' },
    { name: 'boss', type: 'email', label: 'Address of your boss', attribute: false },
    { name: 'news', type: 'checkbox', label: 'Send me news', attribute: false },
    { name: 'custom:plan', type: 'select', label: 'Plan', options: plans },
    { name: 'source', type: 'radio', label: 'Source', attribute: false, options: plans },
    { name: 'note', type: 'textarea', label: 'Note', attribute: false },
  ];
  const consents = [{ name: 'terms', label: 'I agree to the terms', attribute: 'custom:agreed' }];
  await openTestbed(page, { pool, component, props: { fields, consents } });
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Date of birth').fill('1815-12-10');
  await page.getByLabel('Website').fill('https://example.com');
  await page.getByRole('textbox', { name: 'Phone' }).fill('+12025550123');
  await page.getByLabel('Seats').fill('7');
  await page.getByLabel('Address of your boss').fill('boss@example.com');
  await page.getByLabel('Send me news').check();
  await page.getByLabel('Plan').selectOption('paid');
  await page.getByRole('radio', { name: 'Free' }).check();
  await page.getByLabel('Note').fill('Hello');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByText('Tick “I agree to the terms” to go on').first()).toBeVisible();
  await page.getByLabel('I agree to the terms').check();
  await page.getByRole('button', { name: 'Create account' }).click();
  await expectSignedIn(page);
  const [event] = await triggerEvents(pool);
  expect(event?.request.userAttributes).toMatchObject({
    email,
    given_name: 'Ada',
    birthdate: '1815-12-10',
    website: 'https://example.com',
    phone_number: '+12025550123',
    'custom:seats': '7',
    'custom:plan': 'paid',
    'custom:agreed': 'true',
  });
  expect(event?.request.clientMetadata).toMatchObject({
    boss: 'boss@example.com',
    news: 'true',
    source: 'free',
    note: 'Hello',
  });
});

test('a new account signs in with the password it chose', async ({ page }) => {
  const email = newEmail();
  const pool = await createPool({ triggers: { PreSignUp: 'auto-confirm' } });
  await openTestbed(page, { pool });
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expectSignedIn(page);
  await page.getByRole('button', { name: 'Leave' }).click();
  await signIn(page, { email, password });
  await expectSignedIn(page);
});
