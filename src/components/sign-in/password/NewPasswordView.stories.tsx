import type { Meta, StoryObj } from '@storybook/react-vite';
import { emailPool, slow, withUsers } from '../../../stories-kit/pools.js';
import {
  breaks,
  fails,
  fill,
  marks,
  play,
  reaches,
  sees,
  shows,
  submit,
  waits,
} from '../../../stories-kit/steps.js';
import { SignIn } from '../../authenticator/SignIn.js';

const grace = { username: 'grace@example.com', temporaryPassword: 'Temporary-1906' };

/** A sign-in with a temporary password from an administrator. */
const meta = {
  title: 'Sign in/Challenges/New password',
  component: SignIn,
  parameters: { scenario: withUsers(emailPool, grace) },
} satisfies Meta<typeof SignIn>;

export default meta;
type Story = StoryObj<typeof meta>;

const signIn = [
  fill({ username: grace.username, password: grace.temporaryPassword }),
  submit(),
  reaches(({ newPassword }) => newPassword.title),
];
const chosen = fill({ newPassword: 'Nanosecond-1952' });

const withNames = withUsers(
  {
    pool: {
      ...emailPool.pool,
      Schema: [
        { Name: 'given_name', AttributeDataType: 'String', Required: true, Mutable: true },
        { Name: 'birthdate', AttributeDataType: 'String', Required: true, Mutable: true },
      ],
    },
  },
  grace,
);

export const Idle: Story = { play: play(...signIn, shows('password-rules')) };

export const Filled: Story = { play: play(...signIn, chosen) };

export const Pending: Story = {
  play: play(...signIn, chosen, breaks(slow('RespondToAuthChallenge')), submit(), waits()),
};

export const TooWeak: Story = {
  play: play(
    ...signIn,
    fill({ newPassword: 'nanosecond' }),
    submit(),
    marks('newPassword'),
    sees(({ problems }) => problems.passwordPolicy),
  ),
};

/** A pool may have rules that are not in the config. The service then refuses the password. */
export const RefusedByTheService: Story = {
  parameters: {
    scenario: { pool: { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } } } },
  },
  play: play(...signIn, fill({ newPassword: grace.temporaryPassword }), submit(), fails('passwordReused')),
};

/** The pool requires attributes that the account lacks. */
export const WithMissingAttributes: Story = {
  parameters: { scenario: withNames },
  play: play(...signIn, fill({ given_name: 'Grace', birthdate: '1906-12-09' })),
};

export const WithMissingAttributesEmpty: Story = {
  parameters: { scenario: withNames },
  play: play(...signIn, submit(), marks('given_name', 'birthdate', 'newPassword'), shows('summary')),
};
