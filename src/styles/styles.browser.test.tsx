import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { CodeField } from '../components/fields/code/CodeField.js';
import { Form } from '../components/form/Form.js';
import { SubmitButton } from '../components/form/submit-button/SubmitButton.js';
import { Card } from '../components/parts/card/Card.js';
import { Root } from '../components/parts/Root.js';
import { AppearanceContext, type ColorMode } from '../react/context/appearance.js';
import { AllWords, colorOf } from '../testing/index.js';
import './index.css';

afterEach(() => {
  document.documentElement.removeAttribute('style');
});

function show(part: ReactNode, colorMode: ColorMode = 'light') {
  render(
    <AppearanceContext.Provider value={{ colorMode, classNames: {}, slots: {} }}>
      <Root data-testid="root">{part}</Root>
    </AppearanceContext.Provider>,
    { wrapper: AllWords },
  );
}

const background = () => colorOf('background-color', screen.getByRole('button'));

test('a token set on the root of the page reaches every part', () => {
  document.documentElement.style.setProperty('--ck-color-primary', 'rgb(1, 2, 3)');
  show(<SubmitButton>Sign in</SubmitButton>);
  expect(background()).toBe('#010203');
});

test('a component token changes its part only', () => {
  document.documentElement.style.setProperty('--ck-button-primary-background', 'rgb(1, 2, 3)');
  show(<SubmitButton>Sign in</SubmitButton>);
  expect(background()).toBe('#010203');
});

test('a plain rule of the app wins over every rule of the kit', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('button { background-color: rgb(9, 9, 9) }');
  document.adoptedStyleSheets.push(sheet);
  show(<SubmitButton>Sign in</SubmitButton>);
  expect(background()).toBe('#090909');
  document.adoptedStyleSheets.pop();
});

test.each([
  ['light', '#0b5e58'],
  ['dark', '#84d9c9'],
] as const)('the %s mode can be asked for, whatever the system says', (mode, expected) => {
  show(<SubmitButton>Sign in</SubmitButton>, mode);
  expect(background()).toBe(expected);
  expect(getComputedStyle(screen.getByTestId('root')).colorScheme).toBe(mode);
});

test('eight digits fit side by side on the narrowest phone', () => {
  show(
    <div data-testid="phone" style={{ inlineSize: '320px', padding: '16px' }}>
      <Card title="Check your email">
        <Form schema={({ code }) => code(8)} onSubmit={() => {}} defaultValues={{ code: '12345678' }}>
          <CodeField length={8} />
        </Form>
      </Card>
    </div>,
  );
  const input = screen.getByLabelText<HTMLInputElement>('Confirmation code');
  expect(input.scrollWidth).toBeLessThanOrEqual(input.clientWidth);
  const phone = screen.getByTestId('phone');
  expect(phone.scrollWidth).toBe(phone.clientWidth);
});
