import { expect, test } from 'vitest';
import { redirectUri, startHosted } from '../fixtures/startHosted.js';
import { addUser, password } from '../fixtures/startPool.js';

const username = 'ada@example.com';

function headingIn(html: string): string | undefined {
  return /<h1>([^<]*)<\/h1>/.exec(html)?.[1];
}

test.each([
  ['en', 'Sign in', 'Incorrect username or password.'],
  ['de', 'Anmelden', 'Benutzername oder Passwort ist falsch.'],
  ['es', 'Iniciar sesión', 'El nombre de usuario o la contraseña no son correctos.'],
  ['fr', 'Se connecter', 'Le nom d’utilisateur ou le mot de passe est incorrect.'],
  ['id', 'Masuk', 'Nama pengguna atau kata sandi salah.'],
  ['it', 'Accedi', 'Il nome utente o la password non sono corretti.'],
  ['ja', 'サインイン', 'ユーザー名またはパスワードが正しくありません。'],
  ['ko', '로그인', '사용자 이름 또는 비밀번호가 올바르지 않습니다.'],
  ['nl', 'Inloggen', 'De gebruikersnaam of het wachtwoord is onjuist.'],
  ['pt-BR', 'Entrar', 'O nome de usuário ou a senha está incorreto.'],
  ['zh-CN', '登录', '用户名或密码不正确。'],
  ['zh-TW', '登入', '使用者名稱或密碼不正確。'],
])(
  'the pages and their errors are in the language %s that an app requests',
  async (lang, heading, refusal) => {
    const { asked, browser } = await startHosted();
    const form = await browser.visit('/oauth2/authorize', { ...asked, lang });
    expect(form.html).toContain(`<html lang="${lang}">`);
    expect(headingIn(form.html)).toBe(heading);
    const refused = await browser.submit({ username, password: 'wrong' });
    expect(refused.html).toContain(`role="alert">${refusal}</p>`);
  },
);

test('the browser keeps the language on every page until another language is requested', async () => {
  const { asked, browser } = await startHosted();
  await browser.visit('/login', { ...asked, lang: 'de' });
  const pages = ['/login', '/signup', '/confirm', '/forgotPassword', '/confirmforgotPassword'];
  const headings = [];
  for (const page of pages) headings.push(headingIn((await browser.visit(page, asked)).html));
  expect(headings).toEqual([
    'Anmelden',
    'Konto erstellen',
    'Konto bestätigen',
    'Passwort vergessen?',
    'Neues Passwort wählen',
  ]);
  const failed = await browser.visit('/login', { ...asked, redirect_uri: 'https://evil.test/' });
  expect(headingIn(failed.html)).toBe('Etwas ist schiefgegangen');
  await browser.visit('/login', { ...asked, lang: 'nl' });
  expect(headingIn((await browser.visit('/login', asked)).html)).toBe('Inloggen');
});

test('a challenge is shown in the requested language too', async () => {
  const pool = await startHosted({
    mfa: { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } },
  });
  await addUser(pool, { username });
  await pool.browser.visit('/login', { ...pool.asked, lang: 'fr' });
  const setup = await pool.browser.submit({ username, password });
  expect(headingIn(setup.html)).toBe('Configurez une deuxième étape');
  const wrong = await pool.browser.submit({ code: '000000' });
  expect(wrong.html).toContain('Le code est incorrect. Réessayez.');
});

test('the pages stay English for an unknown language and for the browser’s preferred language', async () => {
  const { asked, local } = await startHosted();
  for (const lang of ['', 'ar', 'DE', '__proto__', 'de"><script>']) {
    const url = `https://login.test/login?${new URLSearchParams({ ...asked, lang })}`;
    const response = await local.fetch(new Request(url, { headers: { 'accept-language': 'de' } }));
    expect(response.headers.get('set-cookie')).not.toContain('lang');
    expect(await response.text()).toContain('<html lang="en">');
  }
});

test('the redirect to the app does not contain the language', async () => {
  const pool = await startHosted();
  await addUser(pool, { username });
  await pool.browser.visit('/login', { ...pool.asked, lang: 'ja' });
  const { url } = await pool.browser.submit({ username, password });
  expect(url.href).toMatch(`${redirectUri}?code=`);
  expect(url.searchParams.has('lang')).toBe(false);
});
