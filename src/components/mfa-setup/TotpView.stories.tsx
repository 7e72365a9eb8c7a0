import type { Meta, StoryObj } from '@storybook/react-vite';
import { ada, emailPool, slow, withMfa, withUsers } from '../../stories-kit/pools.js';
import {
  authenticatorApp,
  breaks,
  fails,
  fill,
  marks,
  play,
  press,
  sees,
  shows,
  waits,
  wrongCode,
} from '../../stories-kit/steps.js';
import { MfaSetup } from './MfaSetup.js';

const meta = {
  title: 'Multi-factor set-up/Authenticator app',
  component: MfaSetup,
  parameters: { scenario: withUsers(withMfa(emailPool, 'OPTIONAL'), ada), signedInAs: ada.username },
} satisfies Meta<typeof MfaSetup>;

export default meta;
type Story = StoryObj<typeof meta>;

const begin = press(({ mfaSetup, mfaMethods }) => mfaSetup.setUp(mfaMethods.TOTP));

const app = authenticatorApp();

export const Idle: Story = { play: play(begin, shows('qr-code'), shows('secret-value')) };

export const Pending: Story = {
  play: play(begin, breaks(slow('VerifySoftwareToken')), fill({ code: '123456' }), waits()),
};

export const Wrong: Story = {
  play: play(begin, fill({ code: wrongCode }), fails('wrongCode'), marks('code')),
};

/** There are no backup codes, so the view recommends a second factor more. */
export const TurnedOn: Story = {
  play: play(
    begin,
    app.scan,
    app.typeCode,
    sees(({ mfaSetup }) => mfaSetup.recovery),
  ),
};
