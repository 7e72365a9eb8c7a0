import type { Meta, StoryObj } from '@storybook/react-vite';
import { onCard, Say } from '../../../stories-kit/inForm.js';
import { Notice } from './Notice.js';

const meta = {
  title: 'Parts/Notice',
  component: Notice,
  decorators: [onCard],
} satisfies Meta<typeof Notice>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AnError: Story = {
  name: 'Error',
  args: { tone: 'error', children: <Say words={({ failures }) => failures.network} /> },
};

export const Success: Story = {
  args: { tone: 'success', children: <Say words={({ notices }) => notices.passwordChanged} /> },
};

export const Info: Story = {
  args: { tone: 'info', children: <Say words={({ notices }) => notices.startAgain} /> },
};

export const Warning: Story = {
  args: { tone: 'warning', children: <Say words={({ common }) => common.retryIn(30)} /> },
};

export const LongText: Story = {
  args: {
    tone: 'error',
    children: `${'We could not reach the server that keeps the accounts. '.repeat(4)}https://example.com/a-very-long-address-that-has-no-place-to-break`,
  },
};
