import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import {
  ada,
  adaWithPhone,
  broken,
  emailPool,
  slow,
  unreachable,
  withMfa,
  withUsers,
} from '../../stories-kit/pools.js';
import { breaks, fails, play, press, sees, shows, showsNo } from '../../stories-kit/steps.js';
import { MfaSetup } from './MfaSetup.js';

const optional = withMfa(emailPool, 'OPTIONAL');

const meta = {
  title: 'Multi-factor set-up/Methods',
  component: MfaSetup,
  parameters: { scenario: withUsers(optional, ada), signedInAs: ada.username },
} satisfies Meta<typeof MfaSetup>;

export default meta;
type Story = StoryObj<typeof meta>;

const withApp = { scenario: withUsers(optional, { ...ada, mfa: ['TOTP'] }) };
const withAppAndPhone = { scenario: withUsers(optional, { ...adaWithPhone, mfa: ['TOTP', 'SMS'] }) };
const turnOff = press(({ mfaSetup, mfaMethods }) => mfaSetup.turnOff(mfaMethods.TOTP));
const loaded = shows('mfa-method');

export const NothingOn: Story = {
  play: play(
    loaded,
    sees(({ mfaSetup }) => mfaSetup.empty),
  ),
};

export const Loading: Story = {
  parameters: { faults: [slow('GetUser')] },
  play: play(shows('skeleton')),
};

export const NotLoaded: Story = {
  parameters: { faults: [unreachable('GetUser')] },
  play: play(
    fails('network'),
    sees(({ common }) => common.tryAgain),
  ),
};

export const ServiceDown: Story = {
  parameters: { faults: [broken('GetUser')] },
  play: play(fails('unavailable')),
};

export const OneOn: Story = { parameters: withApp, play: play(loaded, showsNo('skeleton')) };

/** One of several factors is the default. */
export const TwoOn: Story = {
  parameters: withAppAndPhone,
  play: play(
    loaded,
    sees(({ controls }) => controls.preferred),
  ),
};

export const AnotherPreferred: Story = {
  parameters: withAppAndPhone,
  play: play(
    press(({ mfaSetup, mfaMethods }) => mfaSetup.prefer(mfaMethods.SMS)),
    sees(({ mfaSetup }) => mfaSetup.turnedOff),
  ),
};

/** The question has the name of the factor. The focus is on the question, not on the button. */
export const AskedToTurnOff: Story = { parameters: withApp, play: play(turnOff, shows('question')) };

export const TurningOff: Story = {
  parameters: withApp,
  play: play(
    turnOff,
    breaks(slow('SetUserMFAPreference')),
    press(({ mfaSetup }) => mfaSetup.turnOffShort),
    shows('question'),
  ),
};

export const TurnedOff: Story = {
  parameters: withApp,
  play: play(
    turnOff,
    press(({ mfaSetup }) => mfaSetup.turnOffShort),
    sees(({ mfaSetup }) => mfaSetup.turnedOff),
  ),
};

export const TurningOffFailed: Story = {
  parameters: withApp,
  play: play(
    turnOff,
    breaks(unreachable()),
    press(({ mfaSetup }) => mfaSetup.turnOffShort),
    fails('network'),
  ),
};

/** A pool that requires a second factor keeps the last one on. */
export const Required: Story = {
  parameters: { scenario: withUsers(withMfa(emailPool, 'ON'), { ...ada, mfa: ['TOTP'] }) },
  play: play(
    loaded,
    sees(({ mfaSetup }) => mfaSetup.required),
  ),
};

export const NoneToSetUp: Story = {
  parameters: { scenario: { pool: { MfaConfiguration: 'OFF' } } },
  play: play(sees(({ mfaSetup }) => mfaSetup.none)),
};

/** With a button that leads on, as a step of a longer set-up. */
export const WithWayOn: Story = { args: { onDone: fn() }, play: play(loaded) };
