import { serveFolder } from './support/serveFolder.mjs';
import { expectOwnLooks } from './vite.mjs';

/** An app whose `classNames` are utilities of Tailwind. */
export const tailwind = [
  {
    name: 'tailwind 4',
    app: 'tailwind',
    outputs: 'src/amplify_outputs.json',
    serve: ({ path }) => serveFolder(`${path}/dist`),
    checks: { 'utilities win': utilitiesWin },
  },
];

async function utilitiesWin(page, { url }) {
  await page.goto(url);
  await expectOwnLooks(page);
}
