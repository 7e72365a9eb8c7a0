import type { Meta, StoryObj } from '@storybook/react-vite';
import { FixedStep } from '../../stories-kit/FixedStep.js';
import {
  ada,
  adasLogin,
  broken,
  emailPool,
  slow,
  throttled,
  unreachable,
  withUsers,
} from '../../stories-kit/pools.js';
import {
  fails,
  fill,
  leave,
  marks,
  play,
  press,
  reaches,
  repeat,
  sees,
  shows,
  showsNo,
  submit,
  waits,
} from '../../stories-kit/steps.js';
import { SignIn } from '../authenticator/SignIn.js';

const meta = {
  title: 'Sign in/Form',
  component: SignIn,
  parameters: { scenario: withUsers(emailPool, ada) },
} satisfies Meta<typeof SignIn>;

export default meta;
type Story = StoryObj<typeof meta>;

const signIn = [fill(adasLogin), submit()];

export const Idle: Story = { play: play(reaches(({ signIn }) => signIn.title)) };

export const Filled: Story = { play: play(fill(adasLogin)) };

export const PasswordShown: Story = {
  play: play(
    fill(adasLogin),
    press(({ password, fields }) => password.show(fields.password)),
  ),
};

/** The fields are read-only; the button keeps its name and the focus. */
export const Pending: Story = {
  parameters: { faults: [slow('InitiateAuth')] },
  play: play(...signIn, waits()),
};

export const Empty: Story = { play: play(submit(), marks('username', 'password'), shows('summary')) };

export const NotAnEmail: Story = {
  play: play(
    fill({ username: 'ada' }),
    leave(),
    marks('username'),
    sees(({ problems }) => problems.email),
  ),
};

/** The text is the same for a wrong username and a wrong password. */
export const WrongPassword: Story = {
  play: play(fill({ ...adasLogin, password: 'Difference-1822' }), submit(), fails('wrongCredentials')),
};

export const UnknownUser: Story = {
  play: play(fill({ ...adasLogin, username: 'grace@example.com' }), submit(), fails('wrongCredentials')),
};

// The sixth attempt must come within the second that the first lockout lasts, also on a slow machine.
const start = Date.now();

export const TooManyAttempts: Story = {
  parameters: { scenario: { ...withUsers(emailPool, ada), clock: { now: () => start } } },
  play: play(
    repeat(5, fill({ ...adasLogin, password: 'Difference-1822' }), submit(), fails('wrongCredentials')),
    ...signIn,
    fails('tooManyAttempts'),
    shows('retry'),
  ),
};

/**
 * The longest lockout is a quarter of an hour. The answer is fixed, because reaching this state takes long.
 */
export const LockedOut: Story = {
  render: () => (
    <FixedStep step={{ name: 'signIn' }} answer={{ failure: { code: 'tooManyAttempts', retryAfter: 900 } }} />
  ),
  play: play(
    ...signIn,
    fails('tooManyAttempts'),
    sees(({ common }) => common.retryIn(900)),
  ),
};

export const Throttled: Story = {
  parameters: { faults: [throttled('InitiateAuth')] },
  play: play(...signIn, fails('tooManyRequests')),
};

export const ServiceDown: Story = {
  parameters: { faults: [broken('InitiateAuth')] },
  play: play(...signIn, fails('unavailable')),
};

export const Offline: Story = {
  parameters: { faults: [unreachable()] },
  play: play(...signIn, fails('network')),
};

export const AccountSwitchedOff: Story = {
  play: play(
    ({ scenario: { aws, userPoolId } }) =>
      aws('AdminDisableUser', { UserPoolId: userPoolId, Username: ada.username }),
    ...signIn,
    fails('userDisabled'),
  ),
};

/** An unconfirmed person is asked for the code of the sign-up. */
export const AccountNotConfirmed: Story = {
  parameters: { scenario: withUsers(emailPool, { ...ada, confirmed: false }) },
  play: play(
    ...signIn,
    reaches(({ confirmSignUp }) => confirmSignUp.title),
  ),
};

export const AfterConfirming: Story = {
  parameters: { scenario: withUsers(emailPool, { ...ada, confirmed: false }) },
  play: play(
    ...signIn,
    fill({ code: (scenario) => scenario.codeFor(ada.username) }),
    sees(({ notices }) => notices.confirmed),
  ),
};

/** A person whose password an administrator has reset is asked for a new password. */
export const ResetRequired: Story = {
  parameters: { scenario: withUsers(emailPool, { ...ada, resetRequired: true }) },
  play: play(
    ...signIn,
    reaches(({ resetPassword }) => resetPassword.title),
  ),
};

/** A reload cannot continue a step whose secrets are gone, so a notice asks to start again. */
export const StartedAgain: Story = {
  render: () => <FixedStep step={{ name: 'signIn', username: ada.username, notice: 'startAgain' }} />,
  play: play(sees(({ notices }) => notices.startAgain)),
};

export const LongText: Story = {
  play: play(
    fill({
      username: `${'ada.king.countess.of.lovelace.'.repeat(4)}@example.com`,
      password: 'Difference-1822',
    }),
    submit(),
    fails('wrongCredentials'),
  ),
};

export const SignedInAlready: Story = {
  parameters: { signedInAs: ada.username },
  play: play(reaches(({ signIn }) => signIn.doneTitle)),
};

/** For a pool where only administrators create accounts. */
export const WithoutSignUp: Story = {
  args: { hideSignUp: true },
  play: play(
    reaches(({ signIn }) => signIn.title),
    showsNo('card-footer'),
  ),
};

/** Content of the app at the top of each card. */
export const OwnHeader: Story = {
  args: { header: ({ step }) => <strong data-app="">Fernway · {step.name}</strong> },
  play: play(shows('card-top')),
};
