import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useMessages, useSignIn } from '../../index.js';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';

let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario();
});
afterEach(() => scenario.restore());

function OwnSignIn() {
  const { signIn, failure } = useSignIn();
  const { failures, emailCode } = useMessages();
  return (
    <>
      <h1>{emailCode?.title}</h1>
      <button type="button" onClick={() => void signIn({ username: 'ada@example.com', password: 'x' })}>
        Enter
      </button>
      <p role="alert">{failure && failures[failure.code]}</p>
    </>
  );
}

test('an app without a view of the kit has the texts of failures and of later views', async () => {
  renderWithAuth(<OwnSignIn />, { scenario });
  expect(await screen.findByRole('heading', { name: 'Check your email' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Enter' }));
  expect(await screen.findByText(/^Those sign-in details are not right/)).toBeVisible();
});

test('the texts are in the language of the provider', async () => {
  renderWithAuth(<OwnSignIn />, { scenario, locale: 'de' });
  expect(await screen.findByRole('heading', { name: 'Sehen Sie in Ihre E-Mails' })).toBeVisible();
});
