import type { Meta, StoryObj } from '@storybook/react-vite';
import { ada, emailPool, withUsers } from '../../../stories-kit/pools.js';
import { play, press, reaches } from '../../../stories-kit/steps.js';
import { SignIn } from '../../authenticator/SignIn.js';

const meta = {
  title: 'Sign in/Signed in',
  component: SignIn,
  parameters: { scenario: withUsers(emailPool, ada), signedInAs: ada.username },
} satisfies Meta<typeof SignIn>;

export default meta;
type Story = StoryObj<typeof meta>;

const signedIn = reaches(({ signIn }) => signIn.doneTitle);

export const Idle: Story = { play: play(signedIn) };

export const SignedOut: Story = {
  play: play(
    signedIn,
    press(({ common }) => common.signOut),
    reaches(({ signIn }) => signIn.title),
  ),
};
