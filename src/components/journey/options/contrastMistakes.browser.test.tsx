import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { AuthProvider, SignIn } from '../../../index.js';
import { createScenario, type Scenario } from '../../../testing/index.js';
import '../../../styles/index.css';

let scenario: Scenario;

afterEach(() => {
  scenario.restore();
  document.documentElement.removeAttribute('style');
});

async function open(tokens: Record<string, string>) {
  scenario = await createScenario();
  for (const [name, value] of Object.entries(tokens)) document.documentElement.style.setProperty(name, value);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  render(
    <AuthProvider config={scenario.config} endpoint={scenario.endpoint} colorMode="dark">
      <SignIn />
    </AuthProvider>,
  );
  await screen.findByRole('heading', { name: 'Sign in' });
  return warn;
}

test('a text that is hard to read is named in development, with its tokens and what to do', async () => {
  const warn = await open({
    '--ck-color-primary': '#14532d',
    '--ck-color-on-primary': '#14532d',
    '--ck-link-color': '#14532d',
  });
  await waitFor(() => expect(warn).toHaveBeenCalledTimes(2));
  const [button, link] = warn.mock.calls.map(([text]) => String(text));
  expect(button).toMatch(
    /^cognito-kit: --ck-color-on-primary \(#14532d\) on --ck-color-primary \(#\w{6}\) has a contrast of 1\.\d\d:1, and text needs 4\.5:1\. Leave --ck-color-on-primary out/,
  );
  expect(link).toMatch(
    /--ck-link-color \(#14532d\) on --ck-color-surface \(#181c1b\) has a contrast of 1\.\d\d:1/,
  );
});
