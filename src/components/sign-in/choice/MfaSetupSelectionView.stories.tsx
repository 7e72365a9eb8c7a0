import type { Meta, StoryObj } from '@storybook/react-vite';
import { grace, slow, usernamePool, withMfa, withUsers } from '../../../stories-kit/pools.js';
import { breaks, choose, fill, play, reaches, submit, waits } from '../../../stories-kit/steps.js';
import { SignIn } from '../../authenticator/SignIn.js';

/** A sign-in without a second factor, in a pool that requires one. */
const meta = {
  title: 'Sign in/Challenges/Choice of set-up',
  component: SignIn,
  parameters: { scenario: withUsers(withMfa(usernamePool, 'ON', 'TOTP', 'EMAIL'), grace) },
} satisfies Meta<typeof SignIn>;

export default meta;
type Story = StoryObj<typeof meta>;

const signIn = [fill(grace), submit(), reaches(({ mfaSetupSelection }) => mfaSetupSelection.title)];

export const Idle: Story = { play: play(...signIn) };

export const AnotherChosen: Story = { play: play(...signIn, choose('EMAIL')) };

export const Pending: Story = {
  play: play(...signIn, choose('TOTP'), breaks(slow('AssociateSoftwareToken')), submit(), waits()),
};
