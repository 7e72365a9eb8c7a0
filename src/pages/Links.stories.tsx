import type { Meta, StoryObj } from '@storybook/react-vite';
import { ada, emailPool, withUsers } from '../stories-kit/pools.js';
import { Site } from '../stories-kit/site.js';
import { play, reaches, shows } from '../stories-kit/steps.js';

/** Pages that a link in an email or on another page opens, with the values that the link fills in. */
const meta = {
  title: 'Pages/Links',
  component: Site,
  args: { at: '/auth/login?username=ada%40example.com' },
  parameters: { fullPage: true, scenario: withUsers(emailPool, ada) },
} satisfies Meta<typeof Site>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SignIn: Story = { play: play(reaches(({ signIn }) => signIn.title)) };

export const SignUp: Story = {
  args: { at: '/auth/signup?email=grace%40example.com' },
  play: play(reaches(({ signUp }) => signUp.title)),
};

export const ForgotPassword: Story = {
  args: { at: '/auth/forgotPassword?username=ada%40example.com' },
  play: play(reaches(({ forgotPassword }) => forgotPassword.title)),
};

export const NewPassword: Story = {
  args: { at: '/auth/forgotPassword?username=ada%40example.com&code=123456' },
  play: play(
    reaches(({ resetPassword }) => resetPassword.title),
    shows('code-input'),
  ),
};

export const Confirm: Story = {
  args: { at: '/auth/confirm?username=ada%40example.com&code=123456' },
  play: play(
    reaches(({ confirmSignUp }) => confirmSignUp.title),
    shows('code-input'),
  ),
};

/** The code has no username, so the page cannot know which account to confirm. */
export const CodeWithoutUsername: Story = {
  args: { at: '/auth/confirm?code=123456' },
  play: play(reaches(({ signIn }) => signIn.title)),
};
