import type { Meta, StoryObj } from '@storybook/react-vite';
import { Given } from '../../../.storybook/given.js';
import { choose, fails, play, reaches, submit, waits } from '../../../.storybook/steps.js';

/** Drawn from a journey whose answers are given: the local Cognito has no choice-based sign-in yet. */
const meta = {
  title: 'Sign in/Challenges/Choice of first step',
  component: Given,
  args: {
    step: {
      name: 'firstFactorSelection',
      username: 'ada@example.com',
      factors: ['WEB_AUTHN', 'PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP'],
    },
  },
} satisfies Meta<typeof Given>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Idle: Story = { play: play(reaches(({ firstFactorSelection }) => firstFactorSelection.title)) };

export const AnotherChosen: Story = { play: play(choose('EMAIL_OTP')) };

export const Pending: Story = { play: play(choose('PASSWORD_SRP'), submit(), waits()) };

export const PasskeyCancelled: Story = {
  args: { answer: { failure: { code: 'passkeyCancelled' } } },
  play: play(choose('WEB_AUTHN'), submit(), fails('passkeyCancelled')),
};
