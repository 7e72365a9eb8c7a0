import { screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { AuthPages } from '../AuthPages.js';

const { href } = window.location;
const answer = '?error=access_denied&state=abc';
let scenario: Scenario;

// The page that a provider opens after the person cancelled there.
beforeEach(async () => {
  const made = await createScenario();
  const here = window.location.origin + window.location.pathname;
  const oauth = {
    domain: 'pool.auth.example.com',
    identity_providers: ['GOOGLE'],
    scopes: ['openid'],
    redirect_sign_in_uri: [here],
    redirect_sign_out_uri: [here],
    response_type: 'code',
  };
  const { auth } = made.config as { auth: object };
  scenario = { ...made, config: { ...made.config, auth: { ...auth, oauth } } };
  window.history.replaceState(null, '', answer);
});
afterEach(() => {
  window.history.replaceState(null, '', href);
  scenario.restore();
});

function App({ start }: { start: string }) {
  const [path, setPath] = useState(start);
  return (
    <>
      <AuthPages path={path} navigate={setPath} />
      <p>You are at {path}</p>
    </>
  );
}

it.each(['login', 'signup', 'confirm', 'forgotPassword', 'callback'])(
  'the answer of a provider is read on the page %s',
  async (page) => {
    renderWithAuth(<App start={`/auth/${page}${answer}&returnTo=%2Fmap`} />, { scenario });
    expect(await screen.findByRole('heading', { name: 'You are not signed in' })).toBeVisible();
    await screen.findByText(/^You are at \/auth\/(login|callback)\?returnTo=%2Fmap$/);
  },
);
