import { autoSignIn, confirmSignUp, resendSignUpCode, signUp } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { openBrowser } from '../../fixtures/openBrowser.js';
import { password, signInPlainly, startPool } from '../../fixtures/startPool.js';
import { answering, arn } from '../../fixtures/startTriggers.js';
import { createLocalCognito } from '../../index.js';

const username = 'ada@example.com';
const byLink = { DefaultEmailOption: 'CONFIRM_WITH_LINK' as const };

async function startByLink(template: object = {}, local = createLocalCognito()) {
  const pool = await startPool({ pool: { VerificationMessageTemplate: { ...byLink, ...template } } }, local);
  const mail = () => local.outbox.messages({ to: username });
  const browser = openBrowser(local);
  async function follow(link = mail()[0]?.link ?? 'https://no.link') {
    const { pathname, searchParams } = new URL(link);
    return browser.visit(pathname, Object.fromEntries(searchParams));
  }
  return { ...pool, mail, follow };
}

test('a new account is confirmed by the link in the mail', async () => {
  const { mail, follow, clientId } = await startByLink();
  await signUp({ username, password });
  const [message] = mail();
  expect(message?.subject).toBe('Your verification link');
  expect(message?.link).toMatch(
    new RegExp(
      `^http://localhost:9229/confirmUser\\?client_id=${clientId}&user_name=[\\w-]+&confirmation_code=\\d{6}$`,
    ),
  );
  expect(message?.body).toContain(`<a href="${message?.link?.replaceAll('&', '&amp;')}">Verify Email</a>`);
  expect((await signInPlainly(username)).nextStep.signInStep).toBe('CONFIRM_SIGN_UP');

  const page = await follow();
  expect(page.status).toBe(200);
  expect(page.html).toContain('Your account is confirmed.');
  expect(await signInPlainly(username)).toMatchObject({ isSignedIn: true });
});

test('a mail has the text of the pool’s template, with the link in its place', async () => {
  const { mail } = await startByLink({
    EmailSubjectByLink: 'One click',
    EmailMessageByLink: 'Dear {username}, {##confirm your address##}, please.',
  });
  await signUp({ username, password });
  expect(mail()[0]).toMatchObject({ subject: 'One click' });
  expect(mail()[0]?.body).toMatch(
    /^Dear [\w-]+, <a href="http:.*confirmation_code=\d+">confirm your address<\/a>, please\.$/,
  );
});

test('a function may write the mail around the link', async () => {
  const triggers = { words: answering({ emailMessage: 'Welcome! {##Click Here##}' }) };
  const local = createLocalCognito({ triggers });
  await startPool(
    { pool: { VerificationMessageTemplate: byLink, LambdaConfig: { CustomMessage: arn('words') } } },
    local,
  );
  await signUp({ username, password });
  const [message] = local.outbox.messages({ to: username });
  expect(message?.body).toMatch(/^Welcome! <a href=".*confirmUser.*">Click Here<\/a>$/);
});

test('the page of a link that is used, replaced, wrong or too old shows the reason', async () => {
  const { mail, follow, local } = await startByLink();
  await signUp({ username, password });
  const first = mail()[0]?.link ?? '';
  await resendSignUpCode({ username });
  const second = mail()[0]?.link ?? '';

  const wrong = second.replace(/\d{6}$/, (code) => String((Number(code) + 1) % 1_000_000).padStart(6, '0'));
  const refused = await follow(first === second ? wrong : first);
  expect(refused.status).toBe(400);
  expect(refused.html).toContain('Invalid verification code provided, please try again.');
  expect((await follow(wrong)).html).toContain('Invalid verification code provided, please try again.');
  expect((await follow(second.replace(/client_id=\w+/, 'client_id=nobody'))).html).toContain(
    'does not exist',
  );
  expect((await follow(second.replace(/user_name=[\w-]+/, 'user_name='))).status).toBe(400);

  local.clock.advance(24 * 3600);
  expect((await follow(second)).html).toContain('Invalid code provided, please request a code again.');

  await resendSignUpCode({ username });
  expect((await follow()).status).toBe(200);
  expect((await follow()).html).toContain('User cannot be confirmed. Current status is CONFIRMED');
});

test('the page is in the language of the link', async () => {
  const { mail, follow } = await startByLink();
  await signUp({ username, password });
  expect((await follow(`${mail()[0]?.link}&lang=de`)).html).toContain('Ihr Konto ist bestätigt.');
});

test('the code of the link still confirms through the API, and autoSignIn signs the user in after a click', async () => {
  const { mail, follow } = await startByLink();
  await signUp({ username, password, options: { userAttributes: {}, autoSignIn: true } });
  await confirmSignUp({ username, confirmationCode: mail()[0]?.code ?? '' });
  expect(await autoSignIn()).toMatchObject({ isSignedIn: true });
  expect((await follow()).status).toBe(400);
});
