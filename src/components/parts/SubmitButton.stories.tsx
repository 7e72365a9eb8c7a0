import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { onCard, Say } from '../../../.storybook/parts.js';
import { SubmitButton } from './SubmitButton.js';

const meta = {
  title: 'Parts/Submit button',
  component: SubmitButton,
  decorators: [onCard],
  args: { children: <Say words={({ signIn }) => signIn.submit} /> },
} satisfies Meta<typeof SubmitButton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Idle: Story = {};

export const Pending: Story = {
  args: { pending: true },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button')).toHaveAttribute('aria-busy', 'true');
  },
};

export const Focused: Story = {
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button');
    button.focus();
    await expect(button).toHaveFocus();
  },
};

export const LongText: Story = {
  args: { children: 'Create my account and accept the conditions of everyone who is involved' },
};
