import { render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SubmitButton } from '../components/form/submit-button/SubmitButton.js';
import { Card } from '../components/parts/card/Card.js';
import { LinkButton } from '../components/parts/link-button/LinkButton.js';
import { Root } from '../components/parts/Root.js';
import { AppearanceContext } from '../react/context/appearance.js';
import { AllWords, colorOf } from '../testing/index.js';
import { contrastRatio } from '../theme/contrast.js';
import './index.css';

afterEach(() => document.documentElement.removeAttribute('style'));

const modes = ['light', 'dark'] as const;
const seeds = [
  ...[
    '#14532d',
    '#ffd400',
    '#2563eb',
    '#ef4444',
    '#00ff00',
    '#0000ff',
    '#777777',
    '#8f8f8f',
    '#000000',
    '#ffffff',
  ],
  'light-dark(#5b21b6, #a78bfa)',
  'oklch(0.7 0.2 40)',
];

test.each(modes.flatMap((mode) => seeds.map((seed) => [seed, mode] as const)))(
  'a brand that sets only the primary colour %s has readable buttons, links and rings in the %s mode',
  async (seed, mode) => {
    document.documentElement.style.setProperty('--ck-color-primary', seed);
    // Without transitions a hovered colour is there at once.
    document.documentElement.style.setProperty('--ck-duration', '0s');
    show(mode);
    const button = screen.getByRole('button', { name: 'Sign in' });
    const link = screen.getByRole('button', { name: 'Create account' });
    const card = colorOf('background-color', screen.getByTestId('root').querySelector('[data-slot="card"]'));
    expect(contrastRatio(colorOf('color', button), colorOf('background-color', button))).toBeGreaterThan(4.5);
    expect(contrastRatio(colorOf('color', link), card)).toBeGreaterThan(4.5);
    await userEvent.hover(button);
    expect(contrastRatio(colorOf('color', button), colorOf('background-color', button))).toBeGreaterThan(4.5);
    await userEvent.unhover(button);
    link.focus();
    expect(contrastRatio(colorOf('outline-color', link), card)).toBeGreaterThan(3);
  },
);

test.each([
  ['light', '#2563eb'],
  ['dark', '#a78bfa'],
] as const)('in the %s mode a colour that can be read stays as the brand wrote it', (mode, seed) => {
  document.documentElement.style.setProperty('--ck-color-primary', seed);
  show(mode);
  expect(colorOf('background-color', screen.getByRole('button', { name: 'Sign in' }))).toBe(seed);
});

function show(colorMode: 'light' | 'dark') {
  render(
    <AppearanceContext.Provider value={{ colorMode, classNames: {}, slots: {} }}>
      <Root data-testid="root">
        <Card title="Sign in">
          <LinkButton>Create account</LinkButton>
          <SubmitButton>Sign in</SubmitButton>
        </Card>
      </Root>
    </AppearanceContext.Provider>,
    { wrapper: AllWords },
  );
}
