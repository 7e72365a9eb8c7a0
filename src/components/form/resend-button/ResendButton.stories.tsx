import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { onCard } from '../../../stories-kit/inForm.js';
import { play, press, sees, shows } from '../../../stories-kit/steps.js';
import { ResendButton } from './ResendButton.js';

const meta = {
  title: 'Parts/Resend button',
  component: ResendButton,
  decorators: [onCard],
  args: { sent: 0, onResend: fn() },
} satisfies Meta<typeof ResendButton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Idle: Story = {
  play: async (context) => {
    await play(press(({ code }) => code.resend))(context);
    await expect(context.args.onResend).toHaveBeenCalledOnce();
  },
};

export const Pending: Story = { args: { pending: true } };

/** The next code can be asked for in a while; the seconds are shown, not read out one by one. */
export const Cooldown: Story = {
  args: { sent: 1 },
  play: play(
    shows('resend-wait'),
    sees(({ code }) => code.resent),
  ),
};

export const CooldownOver: Story = { args: { sent: 1, cooldown: 0 } };
