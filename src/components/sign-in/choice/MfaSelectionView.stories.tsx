import type { Meta, StoryObj } from '@storybook/react-vite';
import { adasLogin, adaWithPhone, emailPool, slow, withMfa, withUsers } from '../../../stories-kit/pools.js';
import { breaks, choose, fill, play, press, reaches, submit, waits } from '../../../stories-kit/steps.js';
import { SignIn } from '../../authenticator/SignIn.js';

const meta = {
  title: 'Sign in/Challenges/Choice of second step',
  component: SignIn,
  parameters: {
    scenario: withUsers(withMfa(emailPool, 'OPTIONAL'), {
      ...adaWithPhone,
      mfa: ['TOTP', 'SMS', 'EMAIL'],
      preferredMfa: null,
    }),
  },
} satisfies Meta<typeof SignIn>;

export default meta;
type Story = StoryObj<typeof meta>;

const signIn = [fill(adasLogin), submit(), reaches(({ mfaSelection }) => mfaSelection.title)];

export const Idle: Story = { play: play(...signIn) };

export const AnotherChosen: Story = { play: play(...signIn, choose('SMS')) };

export const Pending: Story = {
  play: play(...signIn, breaks(slow('RespondToAuthChallenge')), choose('EMAIL'), submit(), waits()),
};

export const Answered: Story = {
  play: play(
    ...signIn,
    choose('SMS'),
    submit(),
    reaches(({ smsCode }) => smsCode.title),
  ),
};

/** The person need not type the password again. */
export const AnotherWay: Story = {
  play: play(
    ...signIn,
    choose('SMS'),
    submit(),
    reaches(({ smsCode }) => smsCode.title),
    press(({ firstFactorSelection }) => firstFactorSelection.another),
    reaches(({ mfaSelection }) => mfaSelection.title),
  ),
};
