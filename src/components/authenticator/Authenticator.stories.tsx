import type { Meta, StoryObj } from '@storybook/react-vite';
import { ada, adasLogin, emailPool, slow, withUsers } from '../../stories-kit/pools.js';
import { fill, play, press, reaches, sees, submit, waits } from '../../stories-kit/steps.js';
import { Authenticator } from './Authenticator.js';

const meta = {
  title: 'Access/Authenticator',
  component: Authenticator,
  args: { children: <p>The members’ page.</p> },
  parameters: { scenario: withUsers(emailPool, ada) },
} satisfies Meta<typeof Authenticator>;

export default meta;
type Story = StoryObj<typeof meta>;

const seesThePage = sees(() => 'The members’ page.');

export const SignedOut: Story = { play: play(reaches(({ signIn }) => signIn.title)) };

export const WithLogo: Story = {
  args: { logo: <strong>☾ Observatory</strong> },
  play: play(sees(() => 'Observatory')),
};

export const BeginsWithSignUp: Story = {
  args: { initialView: 'signUp' },
  play: play(reaches(({ signUp }) => signUp.title)),
};

export const BeginsWithForgotPassword: Story = {
  args: { initialView: 'forgotPassword' },
  play: play(reaches(({ forgotPassword }) => forgotPassword.title)),
};

export const MovedToSignUp: Story = {
  play: play(
    press(({ signIn }) => signIn.signUp),
    reaches(({ signUp }) => signUp.title),
  ),
};

/** The typed username is in the next form too. */
export const MovedToForgotPassword: Story = {
  play: play(
    fill({ username: ada.username }),
    press(({ signIn }) => signIn.forgotPassword),
    reaches(({ forgotPassword }) => forgotPassword.title),
  ),
};

export const Pending: Story = {
  parameters: { faults: [slow('InitiateAuth')] },
  play: play(fill(adasLogin), submit(), waits()),
};

export const SignedInNow: Story = { play: play(fill(adasLogin), submit(), seesThePage) };

export const SignedInBefore: Story = {
  parameters: { signedInAs: ada.username },
  play: play(seesThePage),
};
