import type { Meta, StoryObj } from '@storybook/react-vite';
import { onCard, Say } from '../../../stories-kit/inForm.js';
import { Spinner } from './Spinner.js';

const meta = {
  title: 'Parts/Spinner',
  component: Spinner,
  decorators: [onCard],
} satisfies Meta<typeof Spinner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Alone: Story = {};

/** It is hidden from screen readers: words beside it say what is on its way. */
export const BesideWords: Story = {
  render: () => (
    <p data-app="">
      <Spinner /> <Say words={({ common }) => common.loading} />
    </p>
  ),
};
