import type { Meta, StoryObj } from '@storybook/react-vite';
import { emailPool, throttled } from '../../stories-kit/pools.js';
import {
  breaks,
  fails,
  fill,
  play,
  press,
  reaches,
  type Step,
  sees,
  shows,
  submit,
} from '../../stories-kit/steps.js';
import { SignUp } from '../authenticator/SignUp.js';

const meta = {
  title: 'Confirm/Sign up by link',
  component: SignUp,
  parameters: {
    scenario: {
      pool: {
        ...emailPool.pool,
        AutoVerifiedAttributes: ['email'],
        VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
      },
    },
  },
} satisfies Meta<typeof SignUp>;

export default meta;
type Story = StoryObj<typeof meta>;

const email = 'grace@example.com';
const signUp = [
  fill({ username: email, password: 'Nanosecond-1952' }),
  submit(),
  reaches(({ confirmSignUp }) => confirmSignUp.title),
];

const follow: Step = async ({ scenario }) => {
  const { pathname, search } = new URL(scenario.local.outbox.messages({ to: email })[0]?.link ?? '');
  await fetch(`${scenario.endpoint}${pathname}${search}`);
};

export const Idle: Story = {
  play: play(
    ...signUp,
    sees(({ confirmLink }) => confirmLink.sentTo(email)),
  ),
};

export const NotOpenedYet: Story = {
  play: play(
    ...signUp,
    submit(),
    sees(({ confirmLink }) => confirmLink.waiting),
  ),
};

export const Resent: Story = {
  play: play(
    ...signUp,
    press(({ confirmLink }) => confirmLink.resend),
    sees(({ confirmLink }) => confirmLink.resent),
    shows('resend-wait'),
  ),
};

export const ResentTooOften: Story = {
  play: play(
    ...signUp,
    breaks(throttled('ResendConfirmationCode')),
    press(({ confirmLink }) => confirmLink.resend),
    fails('tooManyRequests'),
  ),
};

export const Opened: Story = {
  play: play(
    ...signUp,
    follow,
    submit(),
    reaches(({ signIn }) => signIn.doneTitle),
  ),
};

/** The person need not press the button: coming back to the window is enough. */
export const CameBack: Story = {
  play: play(
    ...signUp,
    follow,
    () => window.dispatchEvent(new Event('focus')),
    reaches(({ signIn }) => signIn.doneTitle),
  ),
};
