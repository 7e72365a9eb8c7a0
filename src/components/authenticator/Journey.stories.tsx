import type { Meta, StoryObj } from '@storybook/react-vite';
import { useAuth } from '../../react/session/useAuth.js';
import { Inbox } from '../../stories-kit/Inbox.js';
import { Say } from '../../stories-kit/inForm.js';
import { emailPool, withMfa } from '../../stories-kit/pools.js';
import { scenarioOf } from '../../stories-kit/scenario.js';
import {
  authenticatorApp,
  fill,
  later,
  play,
  press,
  reaches,
  sees,
  submit,
} from '../../stories-kit/steps.js';
import { MfaSetup } from '../mfa-setup/MfaSetup.js';
import { Button } from '../parts/button/Button.js';
import { Root } from '../parts/Root.js';
import { Authenticator } from './Authenticator.js';

/** A page for members, with second factors and a button to sign out. */
function Members() {
  const { signOut } = useAuth();
  return (
    <>
      <MfaSetup />
      <Root>
        <div data-app="" style={{ maxInlineSize: '26rem', margin: '1rem auto' }}>
          <Button onClick={() => void signOut()}>
            <Say words={({ common }) => common.signOut} />
          </Button>
        </div>
      </Root>
    </>
  );
}

const meta = {
  title: 'Flows/From sign-up to signed in',
  component: Authenticator,
  args: { initialView: 'signUp', children: <Members /> },
  parameters: { scenario: withMfa(emailPool, 'OPTIONAL', 'TOTP', 'EMAIL') },
  render: (args, context) => (
    <>
      <Authenticator {...args} />
      <Inbox scenario={scenarioOf(context)} />
    </>
  ),
} satisfies Meta<typeof Authenticator>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Sign up with any address; its mail arrives below. */
export const ToClickThrough: Story = { play: play(reaches(({ signUp }) => signUp.title)) };

const account = { username: 'grace@example.com', password: 'Nanosecond-1952' };

const app = authenticatorApp();

const signUp = [
  fill(account),
  submit(),
  reaches(({ confirmSignUp }) => confirmSignUp.title),
  fill({ code: (scenario) => scenario.codeFor(account.username) }),
  reaches(({ mfaSetup }) => mfaSetup.title),
];

const addApp = [
  press(({ mfaSetup, mfaMethods }) => mfaSetup.setUp(mfaMethods.TOTP)),
  app.scan,
  app.typeCode,
  sees(({ mfaSetup }) => mfaSetup.recovery),
];

const signOut = [
  press(({ common }) => common.signOut),
  reaches(({ signUp }) => signUp.title),
  press(({ signUp }) => signUp.signIn),
];

export const SignedUp: Story = { play: play(...signUp) };

export const AuthenticatorAppAdded: Story = { play: play(...signUp, ...addApp) };

export const SignedInWithTheApp: Story = {
  play: play(
    ...signUp,
    ...addApp,
    ...signOut,
    fill(account),
    submit(),
    reaches(({ totpCode }) => totpCode.title),
    // Cognito accepts a code only once, so the next code needs the next half minute.
    later(30),
    app.typeCode,
    reaches(({ mfaSetup }) => mfaSetup.title),
  ),
};

export const PasswordReset: Story = {
  play: play(
    ...signUp,
    ...signOut,
    press(({ signIn }) => signIn.forgotPassword),
    fill({ username: account.username }),
    submit(),
    reaches(({ resetPassword }) => resetPassword.title),
    fill({ code: (scenario) => scenario.codeFor(account.username), newPassword: 'Compiler-1959' }),
    submit(),
    sees(({ notices }) => notices.passwordChanged),
  ),
};
