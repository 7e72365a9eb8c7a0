import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { AuthProvider } from './AuthProvider.js';
import { useMfaSetup } from './account/useMfaSetup.js';
import { useForgotPassword } from './journeys/useForgotPassword.js';
import { useSignIn } from './journeys/useSignIn.js';
import { useSignUp } from './journeys/useSignUp.js';
import { useAuth } from './session/useAuth.js';
import { useLaterMessages, useMessages } from './texts/messages.js';

const config = { Auth: { Cognito: { userPoolId: 'local_Test1', userPoolClientId: 'abc123' } } };

function Everything() {
  const { status, user, pool } = useAuth();
  const steps = [useSignIn(), useSignUp(), useForgotPassword(), useMfaSetup()].map(({ step }) => step.name);
  return <p>{[status, String(user), pool.identifiers, ...steps, useMessages().signIn.title].join(' ')}</p>;
}

test('a server renders every hook without a window, and the session is still loading', () => {
  expect(typeof window).toBe('undefined');
  const html = renderToString(
    <AuthProvider config={config} locale="de">
      <Everything />
    </AuthProvider>,
  );
  expect(html).toBe('<p>loading null username signIn signUp forgotPassword mfaMethods Sign in</p>');
});

test('a provider without config renders on a server where the app has not configured Amplify', () => {
  // Amplify writes a warning that it is not configured.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(renderToString(<AuthProvider>text</AuthProvider>)).toBe('text');
});

test('the error for a malformed config names the wrong key', () => {
  const broken = { Auth: { Cognito: { ...config.Auth.Cognito, userPoolId: 'Test1' } } };
  expect(() => renderToString(<AuthProvider config={broken} />)).toThrow(
    /config\.Auth\.Cognito\.userPoolId is "Test1"/,
  );
});

test('the error for a malformed endpoint says what an endpoint must be', () => {
  expect(() => renderToString(<AuthProvider config={config} endpoint="/cognito" />)).toThrow(
    /^endpoint is "\/cognito"; it must be an absolute URL/,
  );
});

const hooks = [useAuth, useSignIn, useSignUp, useForgotPassword, useMfaSetup];

test.each(hooks)('the error of %o without a provider says what to do', (useHook) => {
  function Orphan() {
    useHook();
    return null;
  }
  expect(() => renderToString(<Orphan />)).toThrow(
    `${useHook.name}() found no <AuthProvider> above it, so it has no user pool to talk to. Wrap the app in <AuthProvider>.`,
  );
});

test('the error for texts that are not loaded yet says what to do', () => {
  function WithoutTexts() {
    return useLaterMessages().signUp.title;
  }
  const ui = (
    <AuthProvider config={config}>
      <WithoutTexts />
    </AuthProvider>
  );
  expect(() => renderToString(ui)).toThrow(/before its texts were loaded.+Draw it inside <LaterWords>/);
});
