import { renderToReadableStream, renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { AuthProvider } from '../react/AuthProvider.js';
import { AuthPages } from './AuthPages.js';
import { pageTitle } from './layout/pageTitle.js';

const config = {
  version: '1.4',
  auth: {
    aws_region: 'eu-central-1',
    user_pool_id: 'eu-central-1_pages',
    user_pool_client_id: 'pagesclient',
  },
};

function htmlAt(path?: string): string {
  return renderToString(pagesAt(path));
}

function pagesAt(path?: string) {
  return (
    <AuthProvider config={config}>
      <AuthPages
        path={path}
        layout="split"
        logo="Fernway"
        background="/hills.jpg"
        legalLinks={{ terms: '/terms' }}
      />
    </AuthProvider>
  );
}

it('a server, which has no window, renders the sign-in page', () => {
  const html = htmlAt('/auth/login?returnTo=/members');
  expect(html).toContain('<main');
  expect(html).toContain('name="username"');
  expect(html).toContain('href="/auth/signup?returnTo=%2Fmembers"');
  expect(html).toContain('href="/terms"');
  expect(html).toContain('src="/hills.jpg"');
});

it.each([
  ['/auth/signup', 'autoComplete="new-password"', 'Create account'],
  ['/auth/forgotPassword', 'name="username"', 'Reset your password'],
])('the first HTML of %s has its form', async (path, field, title) => {
  const html = await new Response(await renderToReadableStream(pagesAt(path))).text();
  const [shown = ''] = html.split('<div hidden');
  expect(shown).toContain(field);
  expect(shown).toContain(`${title}</h1>`);
  expect(shown).not.toContain('Loading');
});

it.each([
  ['/auth/login', {}, 'Sign in'],
  ['/auth', {}, 'Sign in'],
  ['/auth/signup?email=ada@example.com', {}, 'Create account'],
  ['/auth/confirm', {}, 'Confirm your account'],
  ['/auth/forgotPassword', {}, 'Reset your password'],
  ['/auth/mfa', {}, 'Two-step sign-in'],
  ['/auth/passkeys', {}, 'Passkeys'],
  ['/auth/account', {}, 'Your account'],
  ['/auth/nothing', {}, 'Page not found'],
  ['/people/signup', { basePath: '/people/', siteName: 'Fernway' }, 'Create account – Fernway'],
  ['/auth/signup', { locale: 'de' }, 'Konto erstellen'],
  ['/auth/signup', { messages: { signUp: { title: 'Join' } } }, 'Join'],
])('a server titles %s %j', async (path, options, title) => {
  expect(await pageTitle(path, options)).toBe(title);
});

it('a server that does not know the address renders the sign-in page', () => {
  expect(htmlAt()).toContain('name="password"');
});

it('a server shows nothing of an account before the session is known', () => {
  expect(htmlAt('/auth/account')).not.toContain('data-slot="account"');
});

it('a server renders an unknown page with the text that there is no such page', () => {
  expect(htmlAt('/auth/nothing')).toContain('Page not found');
});
