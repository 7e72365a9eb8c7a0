import type { Meta, StoryObj } from '@storybook/react-vite';
import { fill, play, press, reaches, sees, shows, submit } from '../../stories-kit/steps.js';
import { StandInCaptcha } from '../../testing/index.js';
import { SignIn } from '../authenticator/SignIn.js';

/** A CAPTCHA component of the app above the submit button. This component asks for a click. */
const meta = {
  title: 'Sign in/CAPTCHA',
  component: SignIn,
  args: { captcha: { component: StandInCaptcha } },
  parameters: { scenario: { users: [{ username: 'ada@example.com', password: 'Analytical-1843' }] } },
} satisfies Meta<typeof SignIn>;

export default meta;
type Story = StoryObj<typeof meta>;

const typed = fill({ username: 'ada@example.com', password: 'Analytical-1843' });
const pass = press(() => 'I am a person');

export const Idle: Story = { play: play(shows('captcha')) };

export const Missing: Story = {
  play: play(
    shows('captcha'),
    typed,
    submit(),
    sees(({ captcha }) => captcha.missing),
  ),
};

export const Passed: Story = { play: play(pass) };

export const SignedIn: Story = {
  play: play(
    pass,
    typed,
    submit(),
    reaches(({ signIn }) => signIn.doneTitle),
  ),
};
