import type { Meta, StoryObj } from '@storybook/react-vite';
import { ada, adasLogin, emailPool, slow, withMfa, withUsers } from '../../../stories-kit/pools.js';
import {
  authenticatorApp,
  breaks,
  fails,
  fill,
  marks,
  play,
  reaches,
  shows,
  submit,
  waits,
  wrongCode,
} from '../../../stories-kit/steps.js';
import { SignIn } from '../../authenticator/SignIn.js';

const meta = {
  title: 'Sign in/Challenges/Authenticator app set-up',
  component: SignIn,
  parameters: { scenario: withUsers(withMfa(emailPool, 'ON', 'TOTP'), ada) },
} satisfies Meta<typeof SignIn>;

export default meta;
type Story = StoryObj<typeof meta>;

const signIn = [fill(adasLogin), submit(), reaches(({ totpSetup }) => totpSetup.title), shows('qr-code')];

const app = authenticatorApp();

export const Idle: Story = { play: play(...signIn) };

export const Pending: Story = {
  play: play(...signIn, breaks(slow('VerifySoftwareToken')), fill({ code: '123456' }), waits()),
};

export const Wrong: Story = {
  play: play(...signIn, fill({ code: wrongCode }), fails('wrongCode'), marks('code')),
};

export const Right: Story = {
  play: play(
    ...signIn,
    app.scan,
    app.typeCode,
    reaches(({ signIn }) => signIn.doneTitle),
  ),
};
