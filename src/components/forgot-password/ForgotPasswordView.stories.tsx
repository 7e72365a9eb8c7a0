import type { Meta, StoryObj } from '@storybook/react-vite';
import { FixedStep } from '../../stories-kit/FixedStep.js';
import {
  ada,
  broken,
  emailPool,
  slow,
  throttled,
  unreachable,
  usernamePool,
  withUsers,
} from '../../stories-kit/pools.js';
import { fails, fill, marks, play, reaches, submit, waits } from '../../stories-kit/steps.js';
import { ForgotPassword } from '../authenticator/ForgotPassword.js';

const meta = {
  title: 'Forgot password/Request',
  component: ForgotPassword,
  parameters: { scenario: withUsers(emailPool, ada) },
} satisfies Meta<typeof ForgotPassword>;

export default meta;
type Story = StoryObj<typeof meta>;

const name = fill({ username: ada.username });

export const Idle: Story = { play: play(reaches(({ forgotPassword }) => forgotPassword.title)) };

export const Usernames: Story = { parameters: { scenario: usernamePool } };

export const Filled: Story = { play: play(name) };

export const Pending: Story = {
  parameters: { faults: [slow('ForgotPassword')] },
  play: play(name, submit(), waits()),
};

export const Empty: Story = { play: play(submit(), marks('username')) };

export const NotAnEmail: Story = { play: play(fill({ username: 'ada@' }), submit(), marks('username')) };

/**
 * An unknown username leads to the same view as a known one, so the form does not reveal which accounts
 * exist.
 */
export const UnknownUser: Story = {
  play: play(
    fill({ username: 'grace@example.com' }),
    submit(),
    reaches(({ resetPassword }) => resetPassword.title),
  ),
};

/** The answer is fixed, because the pool of this story sends codes to any address. */
export const NoVerifiedContact: Story = {
  render: () => (
    <FixedStep step={{ name: 'forgotPassword' }} answer={{ failure: { code: 'noVerifiedContact' } }} />
  ),
  play: play(name, submit(), fails('noVerifiedContact')),
};

/** The answer is fixed, because reaching this state takes an hour. */
export const AskedTooOften: Story = {
  render: () => (
    <FixedStep step={{ name: 'forgotPassword' }} answer={{ failure: { code: 'limitExceeded' } }} />
  ),
  play: play(name, submit(), fails('limitExceeded')),
};

export const Throttled: Story = {
  parameters: { faults: [throttled('ForgotPassword')] },
  play: play(name, submit(), fails('tooManyRequests')),
};

export const ServiceDown: Story = {
  parameters: { faults: [broken('ForgotPassword')] },
  play: play(name, submit(), fails('unavailable')),
};

export const Offline: Story = {
  parameters: { faults: [unreachable()] },
  play: play(name, submit(), fails('network')),
};
