import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, Suspense, useContext } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LaterMessages } from '../../locales/en/later.js';
import { loadLaterTexts } from '../../locales/load.js';
import { AuthProvider } from '../../react/AuthProvider.js';
import { useLaterMessages, useLoadedWords, useMessages, WordsContext } from '../../react/texts/messages.js';
import { createScenario, english, type Scenario } from '../../testing/index.js';
import { SignUp } from '../authenticator/SignUp.js';
import { MfaSetup } from '../mfa-setup/MfaSetup.js';
import { Card } from '../slots/first.js';
import { LaterWords } from './LaterWords.js';
import { lazyView } from './lazyView.js';

type Load = (locale: string) => Promise<LaterMessages>;

let online: boolean;
let loads: number;

beforeEach(() => {
  online = false;
  loads = 0;
});

const whenOnline: Load = (locale) => {
  loads++;
  return online ? loadLaterTexts(locale) : Promise.reject(new TypeError('Failed to fetch'));
};

function Words({ children, load, locale = 'en' }: { children: ReactNode; load: Load; locale?: string }) {
  const words = useLoadedWords(locale, { loadLaterOf: load });
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

function View() {
  return <Card title={useLaterMessages().signUp.title} />;
}

const gated = (
  <LaterWords>
    <View />
  </LaterWords>
);
const retry = () => screen.findByRole('button', { name: english.common.tryAgain });
const title = () => screen.getByRole('heading', { name: english.signUp.title });
const problem = () => screen.getByRole('heading', { name: english.problems.summary });

test('a view whose texts cannot be loaded shows the failure, and "Try again" loads the texts', async () => {
  const user = userEvent.setup();
  render(<Words load={whenOnline}>{gated}</Words>);
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(english.failures.network));
  expect(problem()).not.toHaveFocus();
  online = true;
  await user.click(await retry());
  await waitFor(() => expect(title()).toHaveFocus());
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the failure is announced again each time that the texts cannot be loaded', async () => {
  const user = userEvent.setup();
  render(<Words load={whenOnline}>{gated}</Words>);
  for (const time of [1, 2, 3]) {
    await user.click(await retry());
    await waitFor(() => expect(problem()).toHaveFocus());
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(english.failures.network));
    expect(loads).toBe(time + 1);
  }
});

test('the "Try again" button keeps its place and the focus while the texts are loading', async () => {
  let answer = (_texts: LaterMessages) => {};
  const slow: Load = () => {
    loads++;
    if (loads === 1) return Promise.reject(new TypeError('Failed to fetch'));
    return new Promise((resolve) => {
      answer = resolve;
    });
  };
  const user = userEvent.setup();
  render(<Words load={slow}>{gated}</Words>);
  const button = await retry();
  await user.click(button);
  await waitFor(() => expect(button).toHaveAttribute('aria-busy', 'true'));
  await user.click(button);
  expect(button).toHaveFocus();
  expect(loads).toBe(2);
  answer(await loadLaterTexts('en'));
  await waitFor(() => expect(title()).toHaveFocus());
});

test('a view loads texts that failed to load before the view needed them', async () => {
  function Preload() {
    const { later, loadLater } = useContext(WordsContext);
    return (
      <button type="button" onClick={loadLater}>
        {later}
      </button>
    );
  }
  const ui = (view: ReactNode) => (
    <Words load={whenOnline}>
      <Preload />
      {view}
    </Words>
  );
  const user = userEvent.setup();
  const { rerender } = render(ui(null));
  await user.click(screen.getByRole('button', { name: 'none' }));
  await screen.findByRole('button', { name: 'missing' });
  online = true;
  rerender(ui(gated));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await screen.findByRole('heading', { name: english.signUp.title })).toBeVisible();
});

test('the first view changes its language without waiting for the texts of later views', async () => {
  const never: Load = () => new Promise(() => {});
  function First() {
    return <p role="status">{useMessages().locale}</p>;
  }
  render(
    <Words load={never} locale="de">
      <First />
      <LaterWords>
        <View />
      </LaterWords>
    </Words>,
  );
  expect(await screen.findByText('de')).toBeVisible();
});

test('the code of a view loads beside its texts, and one press loads both again', async () => {
  let codeLoads = 0;
  let answer = (_problem: Error) => {};
  const slow: Load = (locale) =>
    online
      ? loadLaterTexts(locale)
      : new Promise((_, reject) => {
          answer = reject;
        });
  const Lazy = lazyView(async () => {
    codeLoads++;
    if (!online) throw new TypeError('Failed to fetch dynamically imported module');
    return View;
  });
  const user = userEvent.setup();
  render(
    <Words load={slow}>
      <Suspense fallback="on its way">
        <Lazy />
      </Suspense>
    </Words>,
  );
  await waitFor(() => expect(codeLoads).toBe(1));
  answer(new TypeError('Failed to fetch'));
  const button = await retry();
  online = true;
  await user.click(button);
  await waitFor(() => expect(title()).toHaveFocus());
  expect(codeLoads).toBe(2);
});

let scenario: Scenario;
beforeEach(async () => {
  scenario = await createScenario({ pool: { MfaConfiguration: 'OPTIONAL' } });
});
afterEach(() => scenario.restore());

test('a change of language in a later view keeps what is typed and shows no mixed texts', async () => {
  const ui = (locale: string) => (
    <AuthProvider config={scenario.config} endpoint={scenario.endpoint} locale={locale}>
      <SignUp />
    </AuthProvider>
  );
  const user = userEvent.setup();
  const { rerender, container } = render(ui('en'));
  await screen.findByRole('heading', { name: english.signUp.title });
  const password = screen.getByLabelText<HTMLInputElement>(english.fields.password);
  await user.type(password, 'Correct-horse-1');
  const seen = new Set<string | null>();
  const observer = new MutationObserver(() => seen.add(shownIn(container)));
  observer.observe(container, { subtree: true, childList: true, characterData: true });
  rerender(ui('de'));
  const german = await loadLaterTexts('de');
  await screen.findByRole('heading', { name: german.signUp.title });
  observer.disconnect();
  expect([...seen]).toEqual([`${german.signUp.title}: ${german.signUp.submit}`]);
  expect(password).toBeInTheDocument();
  expect(password).toHaveValue('Correct-horse-1');
});

function shownIn(container: Element): string {
  const [title, button] = ['h2', '[data-slot="submit-button"]'].map(
    (selector) => container.querySelector(selector)?.textContent,
  );
  return `${title}: ${button}`;
}

test('a component that is a later view from the start loads its texts', async () => {
  render(
    <AuthProvider config={scenario.config} endpoint={scenario.endpoint}>
      <MfaSetup />
    </AuthProvider>,
  );
  expect(await screen.findByRole('heading', { name: english.mfaSetup.title })).toBeVisible();
});
