import type { Meta, StoryObj } from '@storybook/react-vite';
import { grace, slow, usernamePool, withMfa, withUsers } from '../../../stories-kit/pools.js';
import { breaks, fill, marks, play, reaches, submit, waits } from '../../../stories-kit/steps.js';
import { SignIn } from '../../authenticator/SignIn.js';

/** A sign-in without an email address, in a pool that requires codes by email. */
const meta = {
  title: 'Sign in/Challenges/Email set-up',
  component: SignIn,
  parameters: { scenario: withUsers(withMfa(usernamePool, 'ON', 'EMAIL'), grace) },
} satisfies Meta<typeof SignIn>;

export default meta;
type Story = StoryObj<typeof meta>;

const signIn = [fill(grace), submit(), reaches(({ emailSetup }) => emailSetup.title)];
const email = fill({ email: 'grace@example.com' });

export const Idle: Story = { play: play(...signIn) };

export const Filled: Story = { play: play(...signIn, email) };

export const NotAnEmail: Story = {
  play: play(...signIn, fill({ email: 'grace@' }), submit(), marks('email')),
};

export const Pending: Story = {
  play: play(...signIn, email, breaks(slow('RespondToAuthChallenge')), submit(), waits()),
};

export const CodeSent: Story = {
  play: play(
    ...signIn,
    email,
    submit(),
    reaches(({ emailCode }) => emailCode.title),
  ),
};
