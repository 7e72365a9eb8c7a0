import { describe, expect, it, onTestFinished } from 'vitest';
import type { Identifier, Step } from '../../core/index.js';
import { believable, linkedStep, linkedValuesOf, withoutLinkedValues } from './linkedValues.js';
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
    ['login', 'username=ada@x.org', { name: 'signIn', username: 'ada@x.org' }],
    ['login', 'username=ada', null],
    ['login', '', null],
    ['signup', 'email=ada@x.org&given_name=Ada', { name: 'signUp', username: 'ada@x.org' }],
    ['signup', 'given_name=Ada', { name: 'signUp' }],
    ['confirm', 'username=ada@x.org', { name: 'confirmSignUp', username: 'ada@x.org', delivery: {} }],
    [
      'confirm',
      'username=ada@x.org&code=019373',
      { name: 'confirmSignUp', username: 'ada@x.org', delivery: {}, by: 'code' },
    ],
    ['confirm', 'code=019373', null],
    ['forgotPassword', 'username=ada@x.org', { name: 'forgotPassword', username: 'ada@x.org' }],
    [
      'forgotPassword',
      'username=ada@x.org&code=019373',
      { name: 'resetPassword', username: 'ada@x.org', delivery: {} },
    ],
    ['forgotPassword', 'username=ada@x.org&code=1', { name: 'forgotPassword', username: 'ada@x.org' }],
    ['forgotPassword', 'code=019373', { name: 'forgotPassword' }],
    ['forgotPassword', 'code=019373&username=URGENT call +1 555 010 0000', { name: 'forgotPassword' }],
    ['confirm', 'username=URGENT+call', null],
    ['account', 'username=ada@x.org', null],
  ])('the step of a link to %s with %s is %j', (place, search, step) => {
    expect(linkedStep(place, linkedValuesOf(search), ['email'])).toEqual(step);
  });

  it('an email in a link is the username only where people sign in by email', () => {
    expect(linkedStep('signup', { email: 'ada@x.org' }, ['username'])).toEqual({ name: 'signUp' });
  });
});

describe('what is believed of a link', () => {
  it.each<[Identifier[], string, object]>([
    [['email'], 'username=%E2%80%8Bada@x.org', { username: 'ada@x.org' }],
    [['email'], 'username=+12065550100', {}],
    [['email', 'phone'], 'username=+1 206 555 0100', { username: '+12065550100' }],
    [['phone'], 'username=ada@x.org', {}],
    [['phone'], 'phone_number=0170 1234567', { phone_number: '0170 1234567' }],
    [['username'], 'username=ada', { username: 'ada' }],
    [['username'], 'username=call 1-555-0100', {}],
    [['username'], `username=${'x'.repeat(129)}`, {}],
    [['email'], 'email=call 1-555-0100&phone_number=now', {}],
    [['email'], 'code=019 373', { code: '019373' }],
    [['email'], 'code=call&given_name=Ada', { given_name: 'Ada' }],
    [['email'], `given_name=${'x'.repeat(2049)}`, {}],
    [['email'], 'custom:__proto__=x&constructor=y', { 'custom:__proto__': 'x' }],
  ])('where people sign in by %j, %j leaves %j', (identifiers, search, left) => {
    expect(believable(linkedValuesOf(search), identifiers)).toEqual(left);
  });
});
