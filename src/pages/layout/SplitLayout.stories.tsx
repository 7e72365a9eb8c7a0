import type { Meta, StoryObj } from '@storybook/react-vite';
import { adasLogin, adaWithPhone, emailPool, withMfa, withUsers } from '../../stories-kit/pools.js';
import { Site } from '../../stories-kit/site.js';
import { fails, fill, play, press, reaches, submit } from '../../stories-kit/steps.js';

const meta = {
  title: 'Pages/Split layout',
  component: Site,
  args: { at: '/auth/login', layout: 'split', dressed: true },
  parameters: {
    fullPage: true,
    scenario: withUsers(withMfa(emailPool, 'OPTIONAL'), { ...adaWithPhone, mfa: ['SMS'] }),
  },
} satisfies Meta<typeof Site>;

export default meta;
type Story = StoryObj<typeof meta>;

const signIn = [fill(adasLogin), submit()];

export const SignIn: Story = { play: play(reaches(({ signIn }) => signIn.title)) };

export const SignInRefused: Story = {
  play: play(fill({ ...adasLogin, password: 'Difference-1822' }), submit(), fails('wrongCredentials')),
};

export const TextMessageCode: Story = {
  play: play(
    ...signIn,
    reaches(({ smsCode }) => smsCode.title),
  ),
};

export const SignUp: Story = {
  args: { at: '/auth/signup' },
  play: play(reaches(({ signUp }) => signUp.title)),
};

export const Confirm: Story = {
  args: { at: '/auth/signup' },
  play: play(
    fill({ username: 'grace@example.com', password: 'Nanosecond-1952' }),
    submit(),
    reaches(({ confirmSignUp }) => confirmSignUp.title),
  ),
};

export const ForgotPassword: Story = {
  args: { at: '/auth/forgotPassword' },
  play: play(reaches(({ forgotPassword }) => forgotPassword.title)),
};

export const NewPassword: Story = {
  args: { at: '/auth/forgotPassword' },
  play: play(
    fill({ username: adasLogin.username }),
    submit(),
    reaches(({ resetPassword }) => resetPassword.title),
  ),
};

export const Account: Story = {
  args: { at: '/auth/account' },
  parameters: { signedInAs: adasLogin.username },
  play: play(reaches(({ pages }) => pages.accountTitle)),
};

export const TwoStepSignIn: Story = {
  args: { at: '/auth/mfa' },
  parameters: { signedInAs: adasLogin.username },
  play: play(reaches(({ mfaSetup }) => mfaSetup.title)),
};

export const SignedOut: Story = {
  args: { at: '/auth/account' },
  parameters: { signedInAs: adasLogin.username },
  play: play(
    press(({ common }) => common.signOut),
    reaches(({ signIn }) => signIn.title),
  ),
};

export const NotFound: Story = {
  args: { at: '/auth/nowhere' },
  play: play(reaches(({ pages }) => pages.notFoundTitle)),
};

/** The default page, without logo, picture or links. */
export const Undressed: Story = {
  args: { dressed: false },
  play: play(reaches(({ signIn }) => signIn.title)),
};
