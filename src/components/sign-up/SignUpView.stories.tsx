import type { Meta, StoryObj } from '@storybook/react-vite';
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
import {
  fails,
  fill,
  leave,
  marks,
  paste,
  play,
  reaches,
  sees,
  shows,
  submit,
  waits,
} from '../../stories-kit/steps.js';
import { SignUp } from '../authenticator/SignUp.js';

const meta = {
  title: 'Sign up/Form',
  component: SignUp,
  parameters: { scenario: withUsers(emailPool, ada) },
} satisfies Meta<typeof SignUp>;

export default meta;
type Story = StoryObj<typeof meta>;

const account = { username: 'grace@example.com', password: 'Nanosecond-1952' };
const signUp = [fill(account), submit()];

const text = (Name: string) => ({ Name, AttributeDataType: 'String', Required: true, Mutable: true });
const manyAttributes = {
  scenario: {
    users: [],
    pool: {
      ...emailPool.pool,
      Schema: ['given_name', 'family_name', 'phone_number', 'birthdate', 'website'].map(text),
    },
  },
};

export const Idle: Story = { play: play(shows('password-rules')) };

export const Filled: Story = { play: play(fill(account)) };

export const Pending: Story = {
  parameters: { faults: [slow('SignUp')] },
  play: play(...signUp, waits()),
};

export const Empty: Story = { play: play(submit(), marks('username', 'password'), shows('summary')) };

export const NotAnEmail: Story = {
  play: play(
    fill({ username: 'grace' }),
    leave(),
    marks('username'),
    sees(({ problems }) => problems.email),
  ),
};

export const WeakPassword: Story = {
  play: play(
    fill({ ...account, password: 'nanosecond' }),
    submit(),
    marks('password'),
    sees(({ problems }) => problems.passwordPolicy),
  ),
};

export const PasswordTooLong: Story = {
  play: play(
    fill({ username: account.username }),
    paste('password', 'Nanosecond-1952 '.repeat(17)),
    submit(),
    marks('password'),
    sees(({ problems }) => problems.passwordTooLong),
  ),
};

export const ConfirmedPassword: Story = {
  args: { confirmPassword: true },
  play: play(fill({ ...account, confirmPassword: account.password })),
};

export const PasswordsDiffer: Story = {
  args: { confirmPassword: true },
  play: play(
    fill({ ...account, confirmPassword: 'Nanosecond-1906' }),
    submit(),
    marks('confirmPassword'),
    sees(({ problems }) => problems.passwordMismatch),
  ),
};

export const RequiredAttributes: Story = { parameters: manyAttributes };

export const RequiredAttributesEmpty: Story = {
  parameters: manyAttributes,
  play: play(
    submit(),
    marks('username', 'given_name', 'family_name', 'phone_number', 'birthdate', 'website', 'password'),
    shows('summary'),
  ),
};

export const Usernames: Story = {
  parameters: { scenario: usernamePool },
  play: play(fill({ username: 'grace hopper' }), leave(), marks('username')),
};

export const NameTaken: Story = {
  play: play(
    fill({ ...account, username: ada.username }),
    submit(),
    fails('usernameTaken'),
    marks('username'),
  ),
};

export const NoNewAccounts: Story = {
  parameters: {
    scenario: { pool: { ...emailPool.pool, AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } } },
  },
  play: play(...signUp, fails('signUpClosed')),
};

export const Throttled: Story = {
  parameters: { faults: [throttled('SignUp')] },
  play: play(...signUp, fails('tooManyRequests')),
};

export const ServiceDown: Story = {
  parameters: { faults: [broken('SignUp')] },
  play: play(...signUp, fails('unavailable')),
};

export const Offline: Story = {
  parameters: { faults: [unreachable()] },
  play: play(...signUp, fails('network')),
};

export const AccountMade: Story = {
  play: play(
    ...signUp,
    reaches(({ confirmSignUp }) => confirmSignUp.title),
  ),
};
