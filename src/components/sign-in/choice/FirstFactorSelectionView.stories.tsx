import type { Meta, StoryObj } from '@storybook/react-vite';
import { FixedStep } from '../../../stories-kit/FixedStep.js';
import { choose, play, reaches, sees, submit, waits } from '../../../stories-kit/steps.js';

/** The answers are fixed, because a passkey needs an authenticator; see also "By choice". */
const meta = {
  title: 'Sign in/Challenges/Choice of first step',
  component: FixedStep,
  args: {
    step: {
      name: 'firstFactorSelection',
      username: 'ada@example.com',
      factors: ['WEB_AUTHN', 'PASSWORD_SRP', 'EMAIL_OTP', 'SMS_OTP'],
    },
  },
} satisfies Meta<typeof FixedStep>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Idle: Story = { play: play(reaches(({ firstFactorSelection }) => firstFactorSelection.title)) };

export const LastUsed: Story = {
  args: { step: { ...meta.args.step, lastUsed: 'SMS_OTP' } },
  play: play(sees(({ firstFactorSelection }) => firstFactorSelection.lastUsed)),
};

export const AnotherChosen: Story = { play: play(choose('EMAIL_OTP')) };

export const Pending: Story = { play: play(choose('PASSWORD_SRP'), submit(), waits()) };

export const PasskeyCancelled: Story = {
  args: { answer: { failure: { code: 'passkeyCancelled' } } },
  play: play(
    choose('WEB_AUTHN'),
    submit(),
    sees(({ failures }) => failures.passkeyCancelled),
  ),
};
