import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { AuthProviderProps } from '../../react/AuthProvider.js';
import { useAuth } from '../../react/session/useAuth.js';
import { holdTimers } from '../../testing/holdTimers.js';
import { renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { createPasskeyScenario } from '../../testing/passkeyScenario.js';
import { addAuthenticator } from '../../testing/virtualAuthenticator.js';
import { Authenticator, type AuthenticatorProps } from '../authenticator/Authenticator.js';

const username = 'ada@example.com';
const offer = { name: 'Sign in faster next time' };
let scenario: Scenario;

async function start(options: Parameters<typeof createPasskeyScenario>[0] = {}) {
  scenario = await createPasskeyScenario({ users: [{ username }], ...options });
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => scenario.restore());

function App() {
  const { signOut } = useAuth();
  return (
    <>
      Welcome
      <button type="button" onClick={() => void signOut()}>
        Leave
      </button>
    </>
  );
}

interface Opened {
  offerAfterSignIn?: AuthProviderProps['offerAfterSignIn'];
  initialView?: AuthenticatorProps['initialView'];
}

function open({ offerAfterSignIn, initialView }: Opened = {}) {
  renderWithAuth(
    <Authenticator initialView={initialView}>
      <App />
    </Authenticator>,
    { scenario, offerAfterSignIn, authFlowType: 'USER_SRP_AUTH' },
  );
}

const welcome = async () => expect(await screen.findByText('Welcome')).toBeVisible();
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const accepted = async (words: RegExp) => {
  expect(await screen.findByRole('heading', { name: 'All set' })).toHaveFocus();
  await waitFor(() => expect(screen.getByRole('status', { name: '' })).toHaveTextContent(words));
  expect(screen.queryByText('Welcome')).toBeNull();
  await press('Continue');
};
const type = async (label: string | RegExp, text: string) =>
  userEvent.type(await screen.findByLabelText(label), text);

async function signIn(password = seedPassword) {
  await type('Email', username);
  await type('Password', `${password}{Enter}`);
}

async function signUp(email = 'new@example.com') {
  await type('Email', email);
  await type('Password', `${seedPassword}{Enter}`);
  await screen.findByRole('heading', { name: 'Confirm your account' });
  await type(/^Confirmation code/, scenario.codeFor(email));
}

async function recover() {
  await type('Email', `${username}{Enter}`);
  await screen.findByRole('heading', { name: 'Set a new password' });
  await type(/^Confirmation code/, scenario.codeFor(username));
  await type('New password', 'Another-horse-2{Enter}');
  await screen.findByText(/password has been changed/);
  await type('Password', 'Another-horse-2{Enter}');
}

test('a passkey is offered after a sign-up, before the app opens', async () => {
  const authenticator = await addAuthenticator();
  await start();
  open({ initialView: 'signUp' });
  await signUp();
  expect(await screen.findByRole('heading', offer)).toHaveFocus();
  expect(screen.queryByText('Welcome')).toBeNull();
  await press('Create a passkey');
  await accepted(/Your passkey is ready/);
  await welcome();
  expect(await authenticator.credentials()).toHaveLength(1);
});

test('a passkey is offered at the sign-in after a reset, and "Not now" is remembered', async () => {
  await addAuthenticator();
  await start();
  open({ initialView: 'forgotPassword', offerAfterSignIn: { passkey: 'always' } });
  await recover();
  expect(await screen.findByRole('heading', offer)).toBeVisible();
  await press('Not now');
  await welcome();
  await press('Leave');
  await press('Back to sign in');
  await signIn('Another-horse-2');
  await welcome();
});

test('no passkey is offered at a normal sign-in', async () => {
  await addAuthenticator();
  await start();
  open();
  await signIn();
  await welcome();
});

test("with `passkey: 'always'`, every sign-in offers a passkey until the person has one", async () => {
  await addAuthenticator();
  await start();
  open({ offerAfterSignIn: { passkey: 'always' } });
  await signIn();
  await press('Create a passkey');
  await accepted(/Your passkey is ready/);
  await welcome();
  await press('Leave');
  // The passkey is in the autofill list, and the virtual authenticator confirms at once.
  await welcome();
});

test('a person who cancels the passkey dialog reads that, and can continue without a passkey', async () => {
  const authenticator = await addAuthenticator();
  await start();
  open({ offerAfterSignIn: { passkey: 'always' } });
  await signIn();
  await authenticator.recogniseOwner(false);
  await press('Create a passkey');
  expect(await screen.findByText(/passkey request was closed/)).toBeVisible();
  await press('Not now');
  await welcome();
});

test('a person can decline an offer while its answer hangs', async () => {
  await addAuthenticator();
  await start();
  open({ offerAfterSignIn: { passkey: 'always' } });
  await signIn();
  scenario.local.faults.set({ operation: 'StartWebAuthnRegistration', kind: 'latency', ms: 600_000 });
  await press('Create a passkey');
  expect(await screen.findByText(/Follow the steps/)).toBeVisible();
  await press('Not now');
  await welcome();
});

test.each(['error', 'drop'] as const)('an offer that cannot be looked up is skipped: %s', async (kind) => {
  await addAuthenticator();
  await start();
  scenario.local.faults.set({ operation: 'ListWebAuthnCredentials', kind });
  open({ offerAfterSignIn: { passkey: 'always' } });
  await signIn();
  await welcome();
});

test('an offer whose look-up takes too long is skipped', async () => {
  await addAuthenticator();
  await start();
  scenario.local.faults.set({
    operation: 'ListWebAuthnCredentials',
    kind: 'latency',
    ms: 600_000,
  });
  const timers = holdTimers(4_000);
  open({ offerAfterSignIn: { passkey: 'always' } });
  await signIn();
  await waitFor(() => {
    timers.run();
    expect(screen.getByText('Welcome')).toBeVisible();
  });
});

test('a browser without passkeys gets no offer of a passkey', async () => {
  await start();
  const before = Object.getOwnPropertyDescriptor(window, 'PublicKeyCredential') ?? {};
  Object.defineProperty(window, 'PublicKeyCredential', { value: undefined, configurable: true });
  onTestFinished(() => void Object.defineProperty(window, 'PublicKeyCredential', before));
  open({ offerAfterSignIn: { passkey: 'always' } });
  await signIn();
  await welcome();
});

test('a second factor is offered and set up at once', async () => {
  await start({ pool: { MfaConfiguration: 'OPTIONAL' } });
  open({ offerAfterSignIn: { mfa: true } });
  await signIn();
  expect(await screen.findByRole('heading', { name: 'Make your account safer' })).toBeVisible();
  const [first] = await screen.findAllByRole('radio');
  expect(first).toHaveAccessibleName(/Authenticator app/);
  await press('Set up');
  expect(await screen.findByRole('heading', { name: 'Set up your authenticator app' })).toHaveFocus();
  await press('Back');
  await press('Set up');
  await screen.findByRole('heading', { name: 'Set up your authenticator app' });
  const secret = document.querySelector('code')?.textContent ?? '';
  await type(/^Confirmation code/, scenario.totpCode(secret));
  await accepted(/Your second step is on/);
  await welcome();
});

test('a person can decline the offer of a second factor', async () => {
  await start({ pool: { MfaConfiguration: 'OPTIONAL' } });
  open({ offerAfterSignIn: { mfa: true } });
  await signIn();
  await press('Not now');
  await welcome();
});

test('Cognito remembers a device when the person agrees', async () => {
  await start({
    pool: {
      DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
    },
  });
  open();
  await signIn();
  expect(await screen.findByRole('heading', { name: 'Remember this device?' })).toBeVisible();
  await press('Remember');
  await accepted(/This device is remembered/);
  await welcome();
  const { Devices } = await scenario.aws('AdminListDevices', {
    UserPoolId: scenario.userPoolId,
    Username: username,
  });
  expect(JSON.stringify(Devices)).toContain('"Value":"remembered"');
});

test('a device that the pool always remembers is not asked about', async () => {
  await start({
    pool: {
      DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: false },
    },
  });
  open();
  await signIn();
  await welcome();
});

test('an app that draws offers itself goes straight on when its person accepts', async () => {
  await start({ pool: { DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt: true } } });
  renderWithAuth(
    <Authenticator>
      {({ step, acceptOffer }) => {
        if (step.name === 'done') return <App />;
        if (step.name !== 'offerDevice') return undefined;
        return (
          <button type="button" onClick={() => void acceptOffer()}>
            Trust this device
          </button>
        );
      }}
    </Authenticator>,
    { scenario, authFlowType: 'USER_SRP_AUTH' },
  );
  await signIn();
  await press('Trust this device');
  await welcome();
});
