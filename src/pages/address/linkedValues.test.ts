import { describe, expect, it, onTestFinished } from 'vitest';
import type { Step } from '../../core/index.js';
import { linkedStep, linkedValuesOf, withoutLinkedValues } from './linkedValues.js';
import type { Place } from './places.js';

describe('the values of a link', () => {
  it('the values of a link are those of fields, and never a password', () => {
    const search = 'username=ada&code=123456&password=secret&newPassword=x&returnTo=%2Fa&utm=1&custom:team=b';
    expect(linkedValuesOf(search)).toEqual({ username: 'ada', code: '123456', 'custom:team': 'b' });
  });

  it('the values of a link keep the plus inside an email address, encoded or not', () => {
    expect(linkedValuesOf('email=ada+news@example.com').email).toBe('ada+news@example.com');
    expect(linkedValuesOf('email=ada%2Bnews@example.com').email).toBe('ada+news@example.com');
    expect(linkedValuesOf('username=+ada@example.com+').username).toBe('ada@example.com');
    expect(linkedValuesOf('name=Ada+Lovelace').name).toBe('Ada Lovelace');
  });

  it('the values of a link keep the plus of a phone number, encoded or not', () => {
    expect(linkedValuesOf('username=+491701234567').username).toBe('+491701234567');
    expect(linkedValuesOf('username=%2B491701234567').username).toBe('+491701234567');
  });

  it('only the values of fields are removed from the address', () => {
    expect(withoutLinkedValues('/auth/confirm?username=ada&code=1&returnTo=%2Fa&utm=1#top')).toBe(
      '/auth/confirm?returnTo=%2Fa&utm=1#top',
    );
    expect(withoutLinkedValues('/auth/login?username=ada')).toBe('/auth/login');
  });

  it('the rest of the query stays where `URLSearchParams` has no `size`: Safari before version 17', () => {
    const { prototype } = URLSearchParams;
    const size = Object.getOwnPropertyDescriptor(prototype, 'size') ?? {};
    Reflect.deleteProperty(prototype, 'size');
    onTestFinished(() => void Object.defineProperty(prototype, 'size', size));
    expect(withoutLinkedValues('/auth/login?username=ada&returnTo=%2Fa')).toBe('/auth/login?returnTo=%2Fa');
  });
});

describe('the step that a link leads to', () => {
  it.each<[Place, string, Step | null]>([
    ['login', 'username=ada', { name: 'signIn', username: 'ada' }],
    ['login', '', null],
    ['signup', 'email=ada@x.org&given_name=Ada', { name: 'signUp', username: 'ada@x.org' }],
    ['signup', 'given_name=Ada', { name: 'signUp' }],
    ['confirm', 'username=ada', { name: 'confirmSignUp', username: 'ada', delivery: {} }],
    ['confirm', 'username=ada&code=1', { name: 'confirmSignUp', username: 'ada', delivery: {}, by: 'code' }],
    ['confirm', 'code=1', null],
    ['forgotPassword', 'username=ada', { name: 'forgotPassword', username: 'ada' }],
    ['forgotPassword', 'username=ada&code=1', { name: 'resetPassword', username: 'ada', delivery: {} }],
    ['forgotPassword', 'code=1', { name: 'forgotPassword' }],
    ['account', 'username=ada', null],
  ])('the step of a link to %s with %s is %j', (place, search, step) => {
    expect(linkedStep(place, linkedValuesOf(search), ['email'])).toEqual(step);
  });

  it('an email in a link is the username only where people sign in by email', () => {
    expect(linkedStep('signup', { email: 'ada@x.org' }, ['username'])).toEqual({ name: 'signUp' });
  });
});
