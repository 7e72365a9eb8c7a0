import type { Meta, StoryObj } from '@storybook/react-vite';
import { adasLogin, adaWithPhone, emailPool, slow, withMfa, withUsers } from '../../../stories-kit/pools.js';
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
  submit,
  waits,
  wrongCode,
} from '../../../stories-kit/steps.js';
import { SignIn } from '../../authenticator/SignIn.js';

const meta = {
  title: 'Sign in/Challenges/Text message code',
  component: SignIn,
  parameters: { scenario: withUsers(withMfa(emailPool, 'OPTIONAL'), { ...adaWithPhone, mfa: ['SMS'] }) },
} satisfies Meta<typeof SignIn>;

export default meta;
type Story = StoryObj<typeof meta>;

const signIn = [fill(adasLogin), submit(), reaches(({ smsCode }) => smsCode.title)];

export const Idle: Story = { play: play(...signIn) };

export const HalfTyped: Story = { play: play(...signIn, fill({ code: '12' })) };

/** The last digit submits the form. */
export const Pending: Story = {
  play: play(...signIn, breaks(slow('RespondToAuthChallenge')), fill({ code: '123456' }), waits()),
};

export const TooShort: Story = {
  play: play(...signIn, fill({ code: '12' }), submit(), marks('code')),
};

export const Wrong: Story = {
  play: play(...signIn, fill({ code: wrongCode }), fails('wrongCode'), marks('code')),
};

/** The person need not type the password again. */
export const NewCode: Story = {
  play: play(
    ...signIn,
    press(({ code }) => code.resend),
    sees(({ code }) => code.resent),
  ),
};

/** Cognito waits three minutes for an answer. After that, the sign-in starts again. */
export const TookTooLong: Story = {
  play: play(...signIn, later(200), fill({ code: '123456' }), fails('sessionExpired')),
};

export const Right: Story = {
  play: play(
    ...signIn,
    fill({ code: (scenario) => scenario.codeFor('+12065550100') }),
    reaches(({ signIn }) => signIn.doneTitle),
  ),
};
