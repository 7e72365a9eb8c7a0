import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps, CSSProperties } from 'react';
import { SignIn } from '../components/authenticator/SignIn.js';
import { ada, adasLogin, emailPool, withUsers } from '../stories-kit/pools.js';
import { fails, fill, play, submit } from '../stories-kit/steps.js';
import type { Token } from './tokens.js';

type Theme = Partial<Record<Token['name'], string>>;

/** Sets the tokens of a brand on an element around the kit. */
function Themed({ theme }: { theme: Theme }) {
  // React's style type has no custom properties.
  return (
    <div style={theme as CSSProperties}>
      <SignIn />
    </div>
  );
}

const meta = {
  title: 'Foundations/Themed',
  component: Themed,
  parameters: { scenario: withUsers(emailPool, ada) },
  play: play(fill({ ...adasLogin, password: 'Difference-1822' }), submit(), fails('wrongCredentials')),
} satisfies Meta<typeof Themed>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AnotherColour: Story = {
  args: {
    theme: {
      '--ck-color-primary': 'light-dark(#4338ca, #c7d2fe)',
      '--ck-color-on-primary': 'light-dark(#ffffff, #1e1b4b)',
      '--ck-color-focus': 'light-dark(#4338ca, #c7d2fe)',
    },
  },
};

export const SquareAndDense: Story = {
  args: {
    theme: {
      '--ck-radius': '0',
      '--ck-radius-large': '0',
      '--ck-space': '0.2rem',
      '--ck-control-height': '2.25rem',
      '--ck-shadow': 'none',
    },
  },
};

export const RoundAndAiry: Story = {
  args: {
    theme: {
      '--ck-radius': '1.5rem',
      '--ck-radius-large': '2rem',
      '--ck-space': '0.3rem',
      '--ck-control-height': '3rem',
    },
  },
};

export const Bookish: Story = {
  args: {
    theme: {
      '--ck-font': 'Georgia, "Times New Roman", serif',
      '--ck-color-primary': 'light-dark(#7c2d12, #fdba74)',
      '--ck-color-on-primary': 'light-dark(#ffffff, #431407)',
      '--ck-color-surface': 'light-dark(#fffbf0, #241a12)',
      '--ck-button-radius': '0.25rem',
      '--ck-heading-size': '2rem',
      '--ck-heading-weight': '400',
    },
  },
};

/** Class names by slot: a rule of the app wins over the kit's rules. */
export const WithClassNames: Story = {
  args: { theme: {} },
  parameters: { appearance: { classNames: { 'submit-button': 'shouting' } } },
  decorators: [
    (Story) => (
      <>
        <style>{'.shouting { text-transform: uppercase; letter-spacing: 0.08em; }'}</style>
        <Story />
      </>
    ),
  ],
};

/** A part of the app in place of the kit's part. The flow stays the same. */
export const WithPartReplaced: Story = {
  args: { theme: {} },
  parameters: { appearance: { slots: { Notice: Shout } } },
};

function Shout({ children }: ComponentProps<'div'>) {
  return (
    <p data-app="" style={{ margin: 0, padding: '1rem', border: '3px double currentColor' }}>
      {children}
    </p>
  );
}
