import type { Meta, StoryObj } from '@storybook/react-vite';
import { ada, emailPool, slow, withMfa, withUsers } from '../../stories-kit/pools.js';
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
  title: 'Multi-factor set-up/Text messages',
  component: MfaSetup,
  parameters: { scenario: withUsers(withMfa(emailPool, 'OPTIONAL'), ada), signedInAs: ada.username },
} satisfies Meta<typeof MfaSetup>;

export default meta;
type Story = StoryObj<typeof meta>;

const begin = press(({ mfaSetup, mfaMethods }) => mfaSetup.setUp(mfaMethods.SMS));
const contact = fill({ phone_number: '+12065550100' });
const send = [begin, contact, submit(), reaches(({ mfaSetup }) => mfaSetup.confirmTitle)];

export const Idle: Story = {
  play: play(
    begin,
    reaches(({ mfaSetup }) => mfaSetup.phoneTitle),
  ),
};

export const Filled: Story = { play: play(begin, contact) };

export const Pending: Story = {
  play: play(begin, contact, breaks(slow('UpdateUserAttributes')), submit(), waits()),
};

export const NotValid: Story = {
  play: play(begin, fill({ phone_number: '12' }), submit(), marks('phone_number')),
};

export const CodeSent: Story = {
  play: play(
    ...send,
    sees(({ code }) => code.sentTo('+12065550100')),
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
    fill({ code: (scenario) => scenario.codeFor('+12065550100') }),
    sees(({ mfaSetup, mfaMethods }) => mfaSetup.saved(mfaMethods.SMS)),
  ),
};
