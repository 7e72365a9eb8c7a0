import type { Meta, StoryObj } from '@storybook/react-vite';
import { FixedStep } from '../../stories-kit/FixedStep.js';
import { ada, emailPool, slow, unreachable, withUsers } from '../../stories-kit/pools.js';
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
import { ForgotPassword } from '../authenticator/ForgotPassword.js';

const meta = {
  title: 'Forgot password/New password',
  component: ForgotPassword,
  parameters: { scenario: withUsers(emailPool, ada) },
} satisfies Meta<typeof ForgotPassword>;

export default meta;
type Story = StoryObj<typeof meta>;

const ask = [fill({ username: ada.username }), submit(), reaches(({ resetPassword }) => resetPassword.title)];
const newPassword = 'Nanosecond-1952';
const code = fill({ code: (scenario) => scenario.codeFor(ada.username) });

export const Idle: Story = {
  play: play(
    ...ask,
    sees(({ code }) => code.sentIfAccount(ada.username)),
  ),
};

/** An app that may reveal which accounts exist shows where Cognito sent the code. */
export const ByTextMessage: Story = {
  render: () => (
    <FixedStep
      step={{
        name: 'resetPassword',
        username: ada.username,
        delivery: { destination: '+*******0100', medium: 'SMS' },
      }}
    />
  ),
  play: play(sees(({ code }) => code.sentTo('+*******0100'))),
};

/** A reset during a sign-in, after an administrator has reset the password. */
export const Forced: Story = {
  render: () => (
    <FixedStep step={{ name: 'resetPassword', username: ada.username, delivery: {}, forced: true }} />
  ),
  play: play(sees(({ resetPassword }) => resetPassword.forced)),
};

/** The code from a link in an email is filled in. */
export const FromLink: Story = {
  args: { initialValues: { code: '123456' } },
  play: play(...ask, shows('code-input')),
};

export const Filled: Story = { play: play(...ask, fill({ code: '123456', newPassword })) };

export const Pending: Story = {
  play: play(
    ...ask,
    fill({ code: '123456', newPassword }),
    breaks(slow('ConfirmForgotPassword')),
    submit(),
    waits(),
  ),
};

export const Empty: Story = {
  play: play(...ask, submit(), marks('code', 'newPassword'), shows('summary')),
};

export const WeakPassword: Story = {
  play: play(...ask, fill({ code: '123456', newPassword: 'nanosecond' }), submit(), marks('newPassword')),
};

export const PasswordsDiffer: Story = {
  args: { confirmPassword: true },
  play: play(
    ...ask,
    fill({ code: '123456', newPassword, confirmPassword: ada.password }),
    submit(),
    marks('confirmPassword'),
  ),
};

export const Wrong: Story = {
  play: play(...ask, fill({ code: wrongCode, newPassword }), submit(), fails('wrongCode'), marks('code')),
};

/** A code is valid for an hour. */
export const Expired: Story = {
  play: play(...ask, later(2 * 3600), code, fill({ newPassword }), submit(), fails('expiredCode')),
};

/** Cognito accepts a code only once. */
export const Used: Story = {
  render: () => (
    <FixedStep
      step={{ name: 'resetPassword', username: ada.username, delivery: {} }}
      answer={{ failure: { code: 'usedCode', field: 'code' } }}
    />
  ),
  play: play(fill({ code: '123456', newPassword }), submit(), fails('usedCode')),
};

/** After several wrong codes, Cognito accepts no code for a while. */
export const TriedTooOften: Story = {
  render: () => (
    <FixedStep
      step={{ name: 'resetPassword', username: ada.username, delivery: {} }}
      answer={{ failure: { code: 'tooManyAttempts' } }}
    />
  ),
  play: play(fill({ code: '123456', newPassword }), submit(), fails('tooManyAttempts')),
};

export const Resent: Story = {
  play: play(
    ...ask,
    press(({ code }) => code.resend),
    sees(({ code }) => code.resentIfAccount),
    shows('resend-wait'),
  ),
};

export const Offline: Story = {
  play: play(
    ...ask,
    fill({ code: '123456', newPassword }),
    breaks(unreachable()),
    submit(),
    fails('network'),
  ),
};

export const Changed: Story = {
  play: play(
    ...ask,
    code,
    fill({ newPassword }),
    submit(),
    sees(({ notices }) => notices.passwordChanged),
  ),
};
