import { expect, test } from 'vitest';
import { afterExchange, problemOf } from './callbackProblem.js';

test.each([
  ['access_denied', 'cancelled'],
  ['user_cancelled_authorize', 'cancelled'],
  ['invalid_request', 'refused'],
  ['server_error', 'refused'],
  ['<img src=x onerror=alert(1)>', 'refused'],
])('the error %s means that the sign-in was %s', (error, problem) => {
  expect(problemOf(error)).toBe(problem);
});

function refusal(message: string): Error {
  return Object.assign(new Error(message), { name: 'OAuthSignInException' });
}

test('a code that Cognito takes no more has expired', () => {
  expect(afterExchange(refusal('invalid_grant'), { provider: 'Google' })).toEqual({
    name: 'callbackFailed',
    reason: 'expired',
    provider: 'Google',
  });
});

test('any other refusal of the token endpoint is one', () => {
  expect(afterExchange(refusal('unauthorized_client'), null)).toEqual({
    name: 'callbackFailed',
    reason: 'refused',
  });
});

test('without a network the answer is good for another try', () => {
  const cause = new TypeError('Failed to fetch');
  expect(afterExchange(cause, null)).toEqual({ failure: { code: 'network', cause } });
});
