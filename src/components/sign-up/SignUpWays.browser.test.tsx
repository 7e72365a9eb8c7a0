import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { TriggerFunction } from '../../local/index.js';
import { createScenario, renderWithAuth, type Scenario, type ScenarioOptions } from '../../testing/index.js';
import { SignUp, type SignUpProps } from '../authenticator/SignUp.js';

const email = 'grace@example.com';
const password = 'Correct-Horse-1';
let scenario: Scenario;

afterEach(() => {
  sessionStorage.clear();
  scenario.restore();
});

async function open(props: SignUpProps = {}, pool: ScenarioOptions['pool'] = {}, client = {}) {
  scenario = await createScenario({ pool, client });
  renderWithAuth(<SignUp {...props} />, { scenario });
  await screen.findByRole('button', { name: 'Create account' });
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Create account' }));

async function fillIn(values: Record<string, string>) {
  for (const [label, value] of Object.entries(values))
    await userEvent.type(await screen.findByLabelText(label), value);
}

const takesCodes = { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } };
const choice = { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] };

test('a pool where people sign in with codes asks for no password, and the code signs in', async () => {
  const onSignedIn = vi.fn();
  await open({ onSignedIn }, takesCodes, choice);
  expect(screen.queryByLabelText('Password')).toBeNull();
  await fillIn({ Email: email });
  await send();
  await userEvent.type(await screen.findByLabelText(/^Confirmation code/), scenario.codeFor(email));
  expect(await screen.findByText(`You are signed in as ${email}`)).toBeVisible();
  expect(onSignedIn).toHaveBeenCalledOnce();
});

test('a pool where people sign in with codes asks for a password where the app wants one', async () => {
  await open({ fields: ['username', 'password'] }, takesCodes, choice);
  expect(screen.getByLabelText('Password')).toBeVisible();
});

const aliases = { UsernameAttributes: [], AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] };

test('with the email as an alias, a username and an email are asked for, and the name is no email', async () => {
  await open({}, aliases);
  await fillIn({ Username: email, Email: email, Password: password });
  await send();
  expect((await screen.findAllByText(/not an email address/)).length).toBeGreaterThan(0);
  await userEvent.clear(screen.getByLabelText('Username'));
  await fillIn({ Username: 'grace' });
  await send();
  await screen.findByRole('heading', { name: 'Confirm your account' });
  expect(screen.getByText(`We sent a code to ${email}.`)).toBeVisible();
});

test('an account can get a random username', async () => {
  await open({ generateUsername: true }, aliases);
  expect(screen.queryByLabelText('Username')).toBeNull();
  await fillIn({ Email: email, Password: password });
  await send();
  await userEvent.type(await screen.findByLabelText(/^Confirmation code/), scenario.codeFor(email));
  expect(await screen.findByText(/^You are signed in as/)).toBeVisible();
});

function withTrigger(PreSignUp: TriggerFunction) {
  return createScenario({ triggers: { PreSignUp } });
}

test('a pool that confirms accounts by itself signs the person in at once', async () => {
  const onSignedIn = vi.fn();
  scenario = await withTrigger((event) => ({
    ...event,
    response: { autoConfirmUser: true, autoVerifyEmail: true },
  }));
  renderWithAuth(<SignUp onSignedIn={onSignedIn} />, { scenario });
  await fillIn({ Email: email, Password: password });
  await send();
  expect(await screen.findByText(`You are signed in as ${email}`)).toBeVisible();
  expect(onSignedIn).toHaveBeenCalledOnce();
  expect(scenario.local.outbox.messages({ to: email })).toEqual([]);
});

test('what a function of the pool says against an account is said in its words, and what was typed stays', async () => {
  const text = 'Only <b>members</b> of the club can join.';
  scenario = await withTrigger(() => {
    throw new Error(text);
  });
  renderWithAuth(<SignUp />, { scenario });
  await fillIn({ Email: email, Password: password });
  await send();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(text));
  expect(screen.getByLabelText('Email')).toHaveValue(email);
  expect(screen.getByLabelText('Password')).toHaveValue(password);
});

const byLink = { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } };

async function follow() {
  const { pathname, search } = new URL(scenario.local.outbox.messages({ to: email })[0]?.link ?? '');
  await fetch(`${scenario.endpoint}${pathname}${search}`);
}

test('waits for the link, says when it was not opened yet, and goes on when it was', async () => {
  await open({}, byLink);
  await fillIn({ Email: email, Password: password });
  await send();
  expect(await screen.findByText(new RegExp(`We sent a link to ${email}`))).toBeVisible();
  expect(screen.queryByLabelText(/^Confirmation code/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'I have opened the link' }));
  expect(await screen.findByText(/not confirmed yet/)).toBeVisible();
  await follow();
  await userEvent.click(screen.getByRole('button', { name: 'I have opened the link' }));
  expect(await screen.findByText(`You are signed in as ${email}`)).toBeVisible();
});

test('goes on by itself when the person comes back from the link', async () => {
  await open({}, byLink);
  await fillIn({ Email: email, Password: password });
  await send();
  await screen.findByText(new RegExp(`We sent a link to ${email}`));
  await follow();
  window.dispatchEvent(new Event('focus'));
  expect(await screen.findByText(`You are signed in as ${email}`)).toBeVisible();
});
