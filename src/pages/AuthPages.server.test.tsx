import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { AuthProvider } from '../react/AuthProvider.js';
import { AuthPages } from './AuthPages.js';

const config = {
  version: '1.4',
  auth: {
    aws_region: 'eu-central-1',
    user_pool_id: 'eu-central-1_pages',
    user_pool_client_id: 'pagesclient',
  },
};

function htmlAt(path?: string): string {
  return renderToString(
    <AuthProvider config={config}>
      <AuthPages
        path={path}
        layout="split"
        logo="Fernway"
        background="/hills.jpg"
        legalLinks={{ terms: '/terms' }}
      />
    </AuthProvider>,
  );
}

it('draws the sign-in page on a server, which has no window', () => {
  const html = htmlAt('/auth/login?returnTo=/members');
  expect(html).toContain('<main');
  expect(html).toContain('name="username"');
  expect(html).toContain('href="/auth/signup?returnTo=%2Fmembers"');
  expect(html).toContain('href="/terms"');
  expect(html).toContain('src="/hills.jpg"');
});

it('draws the sign-in page when the server does not know the address', () => {
  expect(htmlAt()).toContain('name="password"');
});

it('shows nothing of an account before it is known who is there', () => {
  expect(htmlAt('/auth/account')).not.toContain('data-slot="account"');
});

it('says so where there is no page', () => {
  expect(htmlAt('/auth/nothing')).toContain('Page not found');
});
