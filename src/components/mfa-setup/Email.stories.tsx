import type { Meta, StoryObj } from '@storybook/react-vite';
import { grace, slow, usernamePool, withMfa, withUsers } from '../../stories-kit/pools.js';
import {
  breaks,
  fails,
  fill,
  marks,
  play,
  press,
  reaches,
  sees,
  shows,
  submit,
  waits,
  wrongCode,
} from '../../stories-kit/steps.js';
import { MfaSetup } from './MfaSetup.js';

const meta = {
  title: 'Multi-factor set-up/Email',
  component: MfaSetup,
  parameters: { scenario: withUsers(withMfa(usernamePool, 'OPTIONAL'), grace), signedInAs: grace.username },
} satisfies Meta<typeof MfaSetup>;

export default meta;
type Story = StoryObj<typeof meta>;

const begin = press(({ mfaSetup, mfaMethods }) => mfaSetup.setUp(mfaMethods.EMAIL));
const contact = fill({ email: 'grace@example.com' });
const send = [begin, contact, submit(), reaches(({ mfaSetup }) => mfaSetup.confirmTitle)];

export const Idle: Story = {
  play: play(
    begin,
    reaches(({ mfaSetup }) => mfaSetup.emailTitle),
  ),
};

export const Filled: Story = { play: play(begin, contact) };

export const Pending: Story = {
  play: play(begin, contact, breaks(slow('UpdateUserAttributes')), submit(), waits()),
};

export const NotValid: Story = { play: play(begin, fill({ email: '12' }), submit(), marks('email')) };

export const CodeSent: Story = {
  play: play(
    ...send,
    sees(({ code }) => code.sentTo('grace@example.com')),
  ),
};

export const CodePending: Story = {
  play: play(...send, breaks(slow('VerifyUserAttribute')), fill({ code: '123456' }), waits()),
};

export const CodeWrong: Story = {
  play: play(...send, fill({ code: wrongCode }), fails('wrongCode'), marks('code')),
};

export const CodeResent: Story = {
  play: play(
    ...send,
    press(({ code }) => code.resend),
    shows('resend-wait'),
  ),
};

export const TurnedOn: Story = {
  play: play(
    ...send,
    fill({ code: (scenario) => scenario.codeFor('grace@example.com') }),
    sees(({ mfaSetup, mfaMethods }) => mfaSetup.saved(mfaMethods.EMAIL)),
  ),
};
