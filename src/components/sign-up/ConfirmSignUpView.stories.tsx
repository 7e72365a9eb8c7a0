import type { Meta, StoryObj } from '@storybook/react-vite';
import { emailPool, slow, throttled, unreachable } from '../../stories-kit/pools.js';
import {
  breaks,
  fails,
  fill,
  later,
  marks,
  play,
  press,
  reaches,
  sees,
  shows,
  submit,
  waits,
  wrongCode,
} from '../../stories-kit/steps.js';
import { SignUp } from '../authenticator/SignUp.js';

const meta = {
  title: 'Confirm/Sign up',
  component: SignUp,
  parameters: { scenario: emailPool },
} satisfies Meta<typeof SignUp>;

export default meta;
type Story = StoryObj<typeof meta>;

const email = 'grace@example.com';
const signUp = [
  fill({ username: email, password: 'Nanosecond-1952' }),
  submit(),
  reaches(({ confirmSignUp }) => confirmSignUp.title),
];
const wrong = fill({ code: wrongCode });
const right = fill({ code: (scenario) => scenario.codeFor(email) });
const resend = press(({ code }) => code.resend);

/** The whole address, so that a slip of the finger is noticed here. */
export const Idle: Story = {
  play: play(
    ...signUp,
    sees(({ code }) => code.sentTo(email)),
  ),
};

export const HalfTyped: Story = { play: play(...signUp, fill({ code: '123' })) };

export const Pending: Story = {
  play: play(...signUp, breaks(slow('ConfirmSignUp')), fill({ code: '100000' }), waits()),
};

export const TooShort: Story = { play: play(...signUp, fill({ code: '123' }), submit(), marks('code')) };

export const Wrong: Story = { play: play(...signUp, wrong, fails('wrongCode'), marks('code')) };

/** Codes live for a day. */
export const Expired: Story = {
  play: play(...signUp, later(25 * 3600), right, fails('expiredCode')),
};

export const Resent: Story = {
  play: play(
    ...signUp,
    resend,
    sees(({ code }) => code.resent),
    shows('resend-wait'),
  ),
};

export const ResentTooOften: Story = {
  play: play(...signUp, breaks(throttled('ResendConfirmationCode')), resend, fails('tooManyRequests')),
};

export const Offline: Story = { play: play(...signUp, breaks(unreachable()), wrong, fails('network')) };

/** The address goes back to the form, to be put right there. */
export const WrongEmail: Story = {
  play: play(
    ...signUp,
    press(({ confirmSignUp }) => confirmSignUp.change),
    reaches(({ signUp }) => signUp.title),
  ),
};

export const Confirmed: Story = {
  play: play(
    ...signUp,
    right,
    reaches(({ signIn }) => signIn.doneTitle),
  ),
};
