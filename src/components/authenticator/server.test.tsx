import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AuthProvider } from '../../react/AuthProvider.js';
import { Authenticator } from './Authenticator.js';
import { SignedIn } from './SignedIn.js';
import { SignIn } from './SignIn.js';

const config = {
  Auth: { Cognito: { userPoolId: 'eu-central-1_Example', userPoolClientId: 'example' } },
};

const onServer = (ui: React.ReactNode) => renderToString(<AuthProvider config={config}>{ui}</AuthProvider>);

test('a server renders the sign-in form with labels and autocomplete', () => {
  const html = onServer(<SignIn />);
  expect(html).toContain('autoComplete="username"');
  expect(html).toContain('autoComplete="current-password"');
  expect(html).toContain('>Sign in</h2>');
});

test('a form that is sent before the script runs goes nowhere', () => {
  const forms = onServer(<SignIn />).match(/<form[^>]*>/g) ?? [];
  expect(forms).toHaveLength(1);
  expect(forms.filter((form) => !form.includes('method="dialog"'))).toEqual([]);
});

test('a server renders nothing of the app before the session is known', () => {
  const secret = <p>for members</p>;
  expect(onServer(<Authenticator>{secret}</Authenticator>)).not.toContain('for members');
  expect(onServer(<SignedIn fallback="please sign in">{secret}</SignedIn>)).toBe('');
});
