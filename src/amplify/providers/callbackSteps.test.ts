import { expect, test } from 'vitest';
import { callbackProblemOf, exchangeFailed } from './callbackSteps.js';

test.each([
  ['access_denied', 'cancelled'],
  ['user_cancelled_authorize', 'cancelled'],
  ['invalid_request', 'refused'],
  ['server_error', 'refused'],
  ['<img src=x onerror=alert(1)>', 'refused'],
])('the error %s means that the sign-in was %s', (error, problem) => {
  expect(callbackProblemOf(error)).toBe(problem);
});

function refusal(message: string): Error {
  return Object.assign(new Error(message), { name: 'OAuthSignInException' });
}

test('an authorization code that Cognito no longer takes has expired', () => {
  expect(exchangeFailed(refusal('invalid_grant'), { provider: 'Google' })).toEqual({
    name: 'callbackFailed',
    reason: 'expired',
    provider: 'Google',
  });
});

test('any other error of the token endpoint is a refusal', () => {
  expect(exchangeFailed(refusal('unauthorized_client'), null)).toEqual({
    name: 'callbackFailed',
    reason: 'refused',
  });
});

test('an exchange that fails for want of a network can be tried again with the same answer', () => {
  const cause = new TypeError('Failed to fetch');
  expect(exchangeFailed(cause, null)).toEqual({ failure: { code: 'network', cause } });
});
