import { render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SubmitButton } from '../components/form/submit-button/SubmitButton.js';
import { Root } from '../components/parts/Root.js';
import { AppearanceContext, type ColorMode } from '../react/context/appearance.js';
import { AllWords, colorOf } from '../testing/index.js';
import './index.css';

const html = document.documentElement;

afterEach(() => {
  for (const name of ['style', 'class', 'data-theme']) html.removeAttribute(name);
});

const light = '#0b5e58';
const dark = '#84d9c9';

const pages: [string, string, () => void][] = [
  ['says nothing', light, () => {}],
  ['is dark by color-scheme', dark, () => html.style.setProperty('color-scheme', 'dark')],
  ['is light by color-scheme', light, () => html.style.setProperty('color-scheme', 'light')],
  ['has the class dark', dark, () => html.classList.add('dark')],
  ['has data-theme="dark"', dark, () => html.setAttribute('data-theme', 'dark')],
  ['has a data-theme of its own', light, () => html.setAttribute('data-theme', 'fern')],
];

test.each(pages)('a page that %s has the kit in its own mode', (_, expected, set) => {
  set();
  show('inherit');
  expect(colorOf('background-color', screen.getByRole('button'))).toBe(expected);
});

test('the nearest element above decides', () => {
  html.classList.add('dark');
  show('inherit', 'light');
  expect(colorOf('background-color', screen.getByRole('button'))).toBe(light);
});

test('a colour mode of its own wins over the page', () => {
  html.classList.add('dark');
  show('light');
  expect(colorOf('background-color', screen.getByRole('button'))).toBe(light);
});

test('the mode of the system is followed only where an app asks for that', () => {
  show('system');
  expect(getComputedStyle(screen.getByTestId('root')).colorScheme).toBe('light dark');
});

function show(colorMode: ColorMode, className?: string) {
  render(
    <AppearanceContext.Provider value={{ colorMode, classNames: {}, slots: {} }}>
      <div className={className}>
        <Root data-testid="root">
          <SubmitButton>Sign in</SubmitButton>
        </Root>
      </div>
    </AppearanceContext.Provider>,
    { wrapper: AllWords },
  );
}
