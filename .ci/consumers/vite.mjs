import { createAccount } from './support/cognito.mjs';
import { expect } from './support/expect.mjs';
import { newPerson, setUpTotp, signIn, signUp, signUpOutAndIn } from './support/journey.mjs';
import { serveFolder } from './support/serveFolder.mjs';

const react18 = { react: '18.3.1', 'react-dom': '18.3.1' };
const base = { app: 'vite', outputs: 'src/amplify_outputs.json' };

/** Apps built by Vite: the ten lines of README.md in StrictMode, CSS Modules, and a strict policy. */
export const vite = [
  {
    ...base,
    name: 'vite, React 19',
    serve: ({ path }) => serveFolder(`${path}/dist`),
    checks: {
      'sign-up, sign-in, sign-out': signUpOutAndIn,
      'CSS Modules win': cssModulesWin,
      'light-dark() in a token': bothColours,
    },
  },
  {
    ...base,
    name: 'vite, React 18',
    versions: react18,
    serve: ({ path }) => serveFolder(`${path}/dist`),
    checks: { 'sign-up, sign-in, sign-out': signUpOutAndIn },
  },
  {
    ...base,
    name: 'vite, strict policy',
    serve: ({ path, cognito }) => serveFolder(`${path}/dist`, strictPolicy(cognito)),
    checks: {
      'sign-up, sign-in, sign-out': signUpOutAndIn,
      'set-up of an authenticator app': setUpOfAuthenticatorApp,
      'sign-in in a dialog': signInInDialog,
    },
  },
];

/** What the form of the app looks like, whose classes come from CSS Modules or from Tailwind. */
export async function expectOwnLooks(page) {
  const form = page.locator('[data-cognito-kit]').first();
  await expect(form).toHaveCSS('max-inline-size', '555px');
  await expect(page.locator('[data-slot="card"]')).toHaveCSS('border-radius', '3px');
  const button = page.getByRole('button', { name: 'Sign in', exact: true });
  await expect(button).toHaveCSS('background-color', 'rgb(1, 2, 3)');
  await expect(button).toHaveCSS('padding', '7px');
}

async function cssModulesWin(page, { url }) {
  await page.goto(`${url}/modules`);
  await expectOwnLooks(page);
}

async function bothColours(page, { url }) {
  const button = page.getByRole('button', { name: 'Sign in', exact: true });
  await page.goto(url);
  await expect(button).toHaveCSS('background-color', 'rgb(91, 33, 182)');
  await page.locator('html').evaluate((html) => html.classList.add('dark'));
  await expect(button).toHaveCSS('color', 'color(xyz-d65 0 0 0)');
}

async function setUpOfAuthenticatorApp(page, { url, cognito }) {
  const person = newPerson();
  await createAccount(cognito, person);
  await page.goto(`${url}/mfa`);
  await signIn(page, person);
  await setUpTotp(page);
}

async function signInInDialog(page, { url, cognito }) {
  const person = newPerson();
  await page.goto(`${url}/dialog`);
  await page.getByRole('button', { name: 'Open the dialog' }).click();
  await signUp(page, cognito, person);
  await expect(page.getByText(`You are in, ${person.email}.`)).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
}

function strictPolicy({ url }) {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${url}`,
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return { 'content-security-policy': policy.join('; ') };
}
