import type { Meta, StoryObj } from '@storybook/react-vite';
import { FixedStep } from '../../stories-kit/FixedStep.js';
import { fails, play, press, reaches, sees } from '../../stories-kit/steps.js';

const meta = {
  title: 'Sign in/Back from a provider',
  component: FixedStep,
  args: { step: { name: 'callback' }, options: { providers: ['Google'] } },
} satisfies Meta<typeof FixedStep>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = { play: play(reaches(({ callback }) => callback.title)) };

export const Cancelled: Story = {
  args: { step: { name: 'callbackFailed', reason: 'cancelled', provider: 'Google' } },
  play: play(sees(({ callbackFailed }) => callbackFailed.cancelled)),
};

export const Refused: Story = {
  args: { step: { name: 'callbackFailed', reason: 'refused', provider: 'Google' } },
  play: play(sees(({ callbackFailed }) => callbackFailed.refused)),
};

export const Expired: Story = {
  args: { step: { name: 'callbackFailed', reason: 'expired', provider: 'Google' } },
  play: play(sees(({ callbackFailed }) => callbackFailed.expired)),
};

export const Orphaned: Story = {
  args: { step: { name: 'callbackFailed', reason: 'orphaned' } },
  play: play(sees(({ callbackFailed }) => callbackFailed.orphaned)),
};

export const TryingAgain: Story = {
  args: {
    step: { name: 'callbackFailed', reason: 'cancelled', provider: 'Google' },
    answer: { failure: { code: 'redirectFailed' } },
  },
  play: play(
    press(({ callbackFailed }) => callbackFailed.again('Google')),
    fails('redirectFailed'),
  ),
};
