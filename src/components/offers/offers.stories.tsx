import type { Meta, StoryObj } from '@storybook/react-vite';
import { FixedStep } from '../../stories-kit/FixedStep.js';
import { choose, fails, play, press, reaches, sees, submit, waits } from '../../stories-kit/steps.js';

/** The answers are fixed, because the browser of a story has no authenticator for passkeys. */
const meta = {
  title: 'Sign in/Offers',
  component: FixedStep,
  args: { step: { name: 'offerPasskey' } },
} satisfies Meta<typeof FixedStep>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Passkey: Story = { play: play(reaches(({ offerPasskey }) => offerPasskey.title)) };

/** The browser's own dialog is open. */
export const MakingPasskey: Story = {
  play: play(
    submit(),
    waits(),
    sees(({ passkeys }) => passkeys.adding),
  ),
};

export const PasskeyCancelled: Story = {
  args: { answer: { failure: { code: 'passkeyCancelled' } } },
  play: play(
    submit(),
    sees(({ failures }) => failures.passkeyCancelled),
    sees(({ offers }) => offers.notNow),
  ),
};

export const PasskeyLeftForLater: Story = {
  args: { answer: { step: { name: 'done' } } },
  play: play(
    press(({ offers }) => offers.notNow),
    reaches(({ signIn }) => signIn.doneTitle),
  ),
};

const secondStep = { name: 'offerMfa', methods: ['TOTP', 'EMAIL', 'SMS'] } as const;

export const SecondStep: Story = {
  args: { step: secondStep },
  play: play(reaches(({ offerMfa }) => offerMfa.title)),
};

export const AnotherSecondStepChosen: Story = {
  args: { step: secondStep },
  play: play(choose('SMS')),
};

export const Device: Story = {
  args: { step: { name: 'offerDevice' } },
  play: play(reaches(({ offerDevice }) => offerDevice.title)),
};

export const RememberingDevice: Story = {
  args: { step: { name: 'offerDevice' } },
  play: play(submit(), waits()),
};

export const DeviceNotRemembered: Story = {
  args: { step: { name: 'offerDevice' }, answer: { failure: { code: 'network' } } },
  play: play(submit(), fails('network')),
};

export const PasskeyAccepted: Story = {
  args: { step: { name: 'offerAccepted', offer: 'offerPasskey' } },
  play: play(
    sees(({ offerAccepted }) => offerAccepted.offerPasskey),
    submit(),
    reaches(({ signIn }) => signIn.doneTitle),
  ),
};

export const SecondStepAccepted: Story = {
  args: { step: { name: 'offerAccepted', offer: 'offerMfa' } },
  play: play(sees(({ offerAccepted }) => offerAccepted.offerMfa)),
};

export const DeviceAccepted: Story = {
  args: { step: { name: 'offerAccepted', offer: 'offerDevice' } },
  play: play(sees(({ offerAccepted }) => offerAccepted.offerDevice)),
};
