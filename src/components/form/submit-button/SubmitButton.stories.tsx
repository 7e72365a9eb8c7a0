import type { Meta, StoryObj } from '@storybook/react-vite';
import { onCard, Say } from '../../../stories-kit/inForm.js';
import { focuses, play, waits } from '../../../stories-kit/steps.js';
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
  play: play(waits()),
};

export const Focused: Story = {
  play: play(focuses('submit-button')),
};

export const LongText: Story = {
  args: { children: 'Create my account and accept the conditions of everyone who is involved' },
};
