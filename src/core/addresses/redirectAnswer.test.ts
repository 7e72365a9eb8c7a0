import { describe, expect, onTestFinished, test } from 'vitest';
import { redirectAnswer, withoutAnswer } from './redirectAnswer.js';

describe('an answer of a provider', () => {
  test.each([
    ['https://app.example/?code=abc&state=xyz', { code: 'abc', state: 'xyz', error: null }],
    ['/auth/callback?view=map&code=abc&state=xyz#peak', { code: 'abc', state: 'xyz', error: null }],
    ['/?error=access_denied&state=xyz', { code: null, state: 'xyz', error: 'access_denied' }],
    ['/?error=server_error&error_description=Down', { code: null, state: null, error: 'server_error' }],
  ])('the answer of a provider is found in %s', (href, answer) => {
    expect(redirectAnswer(href)).toEqual(answer);
  });

  test.each([
    '/',
    '/auth/confirm?code=123456',
    '/?state=open',
    '/?error=404',
    '/#code=a&state=b',
    '//?code=1&state=2',
  ])('no answer of a provider is found in %s', (href) => {
    expect(redirectAnswer(href)).toBeNull();
    expect(withoutAnswer(href)).toBe(href);
  });

  test.each([
    ['/?code=abc&state=xyz', '/'],
    ['/a?view=map&code=abc&state=xyz#peak', '/a?view=map#peak'],
    ['https://app.example/?error=e&error_description=%3Cimg%3E&error_uri=x', 'https://app.example/'],
  ])('every parameter of the answer is removed from %s', (href, rest) => {
    expect(withoutAnswer(href)).toBe(rest);
  });
});

test('the other parameters of an address stay where `URLSearchParams` has no `size`: Safari before version 17', () => {
  const { prototype } = URLSearchParams;
  const size = Object.getOwnPropertyDescriptor(prototype, 'size') ?? {};
  Reflect.deleteProperty(prototype, 'size');
  onTestFinished(() => void Object.defineProperty(prototype, 'size', size));
  expect(withoutAnswer('/a?returnTo=%2Fmap&code=abc&state=xyz')).toBe('/a?returnTo=%2Fmap');
});
