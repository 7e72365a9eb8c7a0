import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  ada,
  adasLogin,
  adaWithPhone,
  emailPool,
  slow,
  throttled,
  withChoice,
  withUsers,
} from '../../stories-kit/pools.js';
import {
  breaks,
  choose,
  fails,
  fill,
  later,
  marks,
  play,
  press,
  reaches,
  sees,
  submit,
  waits,
  wrongCode,
} from '../../stories-kit/steps.js';
import { SignIn } from '../authenticator/SignIn.js';

/** A pool where people choose how to sign in asks for the username only at first. */
const meta = {
  title: 'Sign in/By choice',
  component: SignIn,
  parameters: { scenario: withUsers(withChoice(emailPool, 'EMAIL_OTP', 'SMS_OTP'), adaWithPhone) },
} satisfies Meta<typeof SignIn>;

export default meta;
type Story = StoryObj<typeof meta>;

const typeName = [fill({ username: ada.username }), submit()];
const reachChoice = [...typeName, reaches(({ firstFactorSelection }) => firstFactorSelection.title)];
const byEmail = [...reachChoice, choose('EMAIL_OTP'), submit(), reaches(({ emailCode }) => emailCode.title)];
const bySms = [...reachChoice, choose('SMS_OTP'), submit(), reaches(({ smsCode }) => smsCode.title)];
const byPassword = [
  ...reachChoice,
  choose('PASSWORD_SRP'),
  submit(),
  reaches(({ passwordStep }) => passwordStep.title),
];
const isIn = reaches(({ signIn }) => signIn.doneTitle);
const typeCodeOf = (to: string) => fill({ code: (scenario) => scenario.codeFor(to) });

export const NameAlone: Story = { play: play(sees(({ common }) => common.continue)) };

export const NoName: Story = { play: play(fill({ username: '' }), submit(), marks('username')) };

export const NamePending: Story = { play: play(breaks(slow('InitiateAuth')), ...typeName, waits()) };

export const NameThrottled: Story = {
  play: play(breaks(throttled('InitiateAuth')), ...typeName, fails('tooManyRequests')),
};

export const Choice: Story = { play: play(...reachChoice) };

export const CodeByEmail: Story = { play: play(...byEmail) };

export const CodeByTextMessage: Story = { play: play(...bySms) };

/** A code in place of a password has eight digits. */
export const WrongCode: Story = {
  play: play(...byEmail, fill({ code: (scenario) => `00${wrongCode(scenario)}` }), fails('wrongCode')),
};

export const SignedInByEmail: Story = { play: play(...byEmail, typeCodeOf(ada.username), isIn) };

export const SignedInByTextMessage: Story = {
  play: play(...bySms, typeCodeOf(adaWithPhone.attributes.phone_number), isIn),
};

export const NewCode: Story = {
  play: play(
    ...byEmail,
    press(({ code }) => code.resend),
    sees(({ code }) => code.resent),
  ),
};

export const AnotherWay: Story = {
  play: play(
    ...byEmail,
    press(({ firstFactorSelection }) => firstFactorSelection.another),
    reaches(({ firstFactorSelection }) => firstFactorSelection.title),
  ),
};

export const Password: Story = { play: play(...byPassword) };

export const WrongPassword: Story = {
  play: play(...byPassword, fill({ password: 'Wrong-1843' }), submit(), fails('wrongCredentials')),
};

export const SignedInByPassword: Story = {
  play: play(...byPassword, fill({ password: ada.password }), submit(), isIn),
};

/** After a long pause at the choice, the sign-in restarts without asking the person. */
export const ChoiceAfterAWhile: Story = {
  play: play(
    ...reachChoice,
    later(200),
    submit(),
    reaches(({ emailCode }) => emailCode.title),
  ),
};

export const LastUsed: Story = {
  play: play(
    ...bySms,
    typeCodeOf(adaWithPhone.attributes.phone_number),
    isIn,
    press(({ common }) => common.signOut),
    reaches(({ signIn }) => signIn.title),
    ...reachChoice,
    sees(({ firstFactorSelection }) => firstFactorSelection.lastUsed),
  ),
};

/** With only one way to sign in, there is no choice. */
export const OneWay: Story = {
  parameters: { scenario: withUsers(withChoice(emailPool), ada) },
  args: { identifierFirst: true },
  play: play(
    ...typeName,
    reaches(({ passwordStep }) => passwordStep.title),
  ),
};

export const OnePage: Story = {
  args: { identifierFirst: false },
  play: play(fill(adasLogin), submit(), isIn),
};
