import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safePath } from '../../core/addresses/safePath.js';
import { returnToOf } from './returnTo.js';

const here = 'https://app.example';

describe('safePath', () => {
  it.each([
    ['/members', '/members'],
    ['/', '/'],
    ['/trails/42?view=map#peak', '/trails/42?view=map#peak'],
    ['/search?q=https://other.example', '/search?q=https://other.example'],
    ['/caf%C3%A9', '/caf%C3%A9'],
    ['/a/../b', '/b'],
  ])('safePath accepts %s', (text, path) => {
    expect(safePath(text)).toBe(path);
  });

  it.each([
    null,
    undefined,
    '',
    'members',
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2fevil.example',
    '/%252fevil.example',
    '/%5cevil.example',
    '/%255C/evil.example',
    '/%09/evil.example',
    '/%zz',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hello',
    '%2F%2Fevil.example',
    '@evil.example',
  ])('safePath refuses %j', (text) => {
    expect(safePath(text)).toBeNull();
  });

  it('safePath never returns a path to another site', () => {
    const nasty = fc.array(
      fc.constantFrom(
        '/',
        '\\',
        '//',
        '%2f',
        '%5c',
        '%25',
        '.',
        '..',
        '@',
        ':',
        '\t',
        '?',
        '#',
        'javascript:',
        'evil.example',
      ),
      { maxLength: 12 },
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      nasty.map((parts) => `/${parts.join('')}`),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const path = safePath(typed);
        if (path === null) return;
        expect(new URL(path, here).origin).toBe(here);
        expect(path).toMatch(/^\/(?!\/)/);
        expect(path).not.toMatch(/^[^?#]*\\/);
      }),
    );
  });

  it('safePath returns every ordinary path unchanged', () => {
    const segment = fc.stringMatching(/^[a-z0-9_-]{1,12}$/);
    const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(path, (plain) => {
        expect(safePath(plain)).toBe(plain);
      }),
    );
  });

  it('safePath accepts its own results', () => {
    fc.assert(
      fc.property(fc.webPath(), (typed) => {
        const path = safePath(typed);
        if (path !== null) expect(safePath(path)).toBe(path);
      }),
    );
  });
});

describe('returnToOf', () => {
  it('returnToOf reads the path from the query', () => {
    expect(returnToOf('?returnTo=%2Fmembers%3Ftab%3D2')).toBe('/members?tab=2');
  });

  it('returnToOf refuses another site', () => {
    expect(returnToOf('?returnTo=https%3A%2F%2Fevil.example')).toBeNull();
    expect(returnToOf('?returnTo=%2F%2Fevil.example')).toBeNull();
    expect(returnToOf('')).toBeNull();
  });
});
