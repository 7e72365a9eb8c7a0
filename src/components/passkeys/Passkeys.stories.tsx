import type { Meta, StoryObj } from '@storybook/react-vite';
import type { FailureCode, Passkey } from '../../core/index.js';
import { FixedPasskeys } from '../../stories-kit/FixedPasskeys.js';
import { ada, emailPool, unreachable, withUsers } from '../../stories-kit/pools.js';
import { fails, play, press, sees, shows, showsNo } from '../../stories-kit/steps.js';
import { Passkeys } from './Passkeys.js';

const meta = {
  title: 'Passkeys/List',
  component: FixedPasskeys,
} satisfies Meta<typeof FixedPasskeys>;

export default meta;
type Story = StoryObj<typeof meta>;

const laptop: Passkey = {
  id: 'laptop',
  name: 'iCloud Keychain',
  createdAt: '2026-02-14T09:30:00.000Z',
  relyingPartyId: 'example.com',
  attachment: 'platform',
  transports: ['internal', 'hybrid'],
};
const key: Passkey = {
  id: 'key',
  name: 'Security key with a name that is longer than a narrow screen is wide',
  createdAt: '2025-11-03T18:05:00.000Z',
  relyingPartyId: 'example.com',
  attachment: 'cross-platform',
  transports: ['usb', 'nfc'],
};
const both = { passkeys: [laptop, key] };
const loaded = shows('passkey');
const addOne = press(({ passkeys }) => passkeys.add);
const askToRemove = press(({ passkeys }) => passkeys.remove(laptop.name));

function failing(code: FailureCode): Story {
  return { args: { ...both, answer: { failure: { code } } }, play: play(loaded, addOne, fails(code)) };
}

export const None: Story = {
  args: { passkeys: [] },
  play: play(sees(({ passkeys }) => passkeys.empty)),
};

export const Two: Story = { args: both, play: play(loaded, showsNo('skeleton')) };

export const Loading: Story = { play: play(shows('skeleton')) };

/** The browser's own dialog is open. */
export const Adding: Story = {
  args: both,
  play: play(
    loaded,
    addOne,
    sees(({ passkeys }) => passkeys.adding),
  ),
};

export const Added: Story = {
  args: { passkeys: [], answer: { step: { name: 'passkeys', passkeys: [laptop], changed: 'added' } } },
  play: play(
    addOne,
    sees(({ passkeys }) => passkeys.added),
  ),
};

/** The question has the name of the passkey. The focus is on the question, not on the button. */
export const AskedToRemove: Story = { args: both, play: play(loaded, askToRemove, shows('question')) };

export const Removed: Story = {
  args: { ...both, answer: { step: { name: 'passkeys', passkeys: [key], changed: 'removed' } } },
  play: play(
    loaded,
    askToRemove,
    press(({ passkeys }) => passkeys.removeShort),
    sees(({ passkeys }) => passkeys.removed),
  ),
};

/** Cancelling is a choice of the person, so the notice is no error. */
export const Cancelled: Story = {
  args: { ...both, answer: { failure: { code: 'passkeyCancelled' } } },
  play: play(
    loaded,
    addOne,
    sees(({ failures }) => failures.passkeyCancelled),
  ),
};
export const Aborted: Story = failing('passkeyAborted');
export const AlreadyThere: Story = failing('passkeyExists');
export const TooMany: Story = failing('passkeyLimit');
export const WrongSite: Story = failing('passkeyWrongSite');
export const NotEnabled: Story = failing('passkeyNotEnabled');
export const NotSupported: Story = failing('passkeyUnsupported');

export const NotLoaded: Story = {
  parameters: {
    scenario: withUsers(emailPool, ada),
    signedInAs: ada.username,
    faults: [unreachable('ListWebAuthnCredentials')],
  },
  render: () => <Passkeys />,
  play: play(
    fails('network'),
    sees(({ common }) => common.tryAgain),
  ),
};

/** A browser without passkeys can still remove passkeys of other devices. */
export const NoPasskeysHere: Story = {
  args: both,
  beforeEach() {
    const before = Object.getOwnPropertyDescriptor(window, 'PublicKeyCredential') ?? {};
    Object.defineProperty(window, 'PublicKeyCredential', { value: undefined, configurable: true });
    return () => void Object.defineProperty(window, 'PublicKeyCredential', before);
  },
  play: play(
    loaded,
    sees(({ passkeys }) => passkeys.unsupported),
  ),
};
