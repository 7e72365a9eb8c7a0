import type { Meta, StoryObj } from '@storybook/react-vite';
import { FixedStep } from '../../stories-kit/FixedStep.js';
import {
  fails,
  fill,
  marks,
  play,
  press,
  reaches,
  sees,
  shows,
  showsNo,
  submit,
} from '../../stories-kit/steps.js';
import type { JourneyOptions } from '../journey/options/journeyOptions.js';

const meta = {
  title: 'Sign in/Providers',
  component: FixedStep,
  args: { step: { name: 'signIn' }, options: { providers: ['Google', 'Facebook', 'Amazon', 'Apple'] } },
} satisfies Meta<typeof FixedStep>;

export default meta;
type Story = StoryObj<typeof meta>;

const corporate = { name: 'corporate', label: 'Example Inc' };
const routed: JourneyOptions = {
  providers: ['Google', { ...corporate, domains: ['example.com'], hidden: true }],
};

const lastIsThere = sees(({ providers }) => providers.continueWith('Apple'));

export const All: Story = { play: play(lastIsThere) };

/** OIDC or SAML providers, with their own icon or the key icon. */
export const Enterprise: Story = {
  args: {
    options: { providers: [corporate, { name: 'star', label: 'Star Ltd', icon: <Star /> }] },
  },
  play: play(sees(({ providers }) => providers.continueWith('Star Ltd'))),
};

/** A text that does not fit on one line. */
export const LongName: Story = {
  args: {
    options: { providers: [{ name: 'uni', label: 'Rheinische Friedrich-Wilhelms-Universität Bonn' }] },
  },
  play: play(
    sees(({ providers }) => providers.continueWith('Rheinische Friedrich-Wilhelms-Universität Bonn')),
  ),
};

export const Only: Story = {
  args: { options: { providers: ['Google', 'Apple'], providersOnly: true } },
  play: play(lastIsThere, showsNo('form')),
};

/** Providers without a button are reached by email. The form says so when an email leads to none. */
export const OnlyByEmail: Story = {
  args: { options: { ...routed, providersOnly: true } },
  play: play(
    fill({ username: 'ada@elsewhere.com' }),
    submit(),
    marks('username'),
    fill({ username: 'ada@example.com' }),
    sees(({ providers }) => providers.continueWith(corporate.label)),
  ),
};

/** The pressed button has a spinner; the other buttons are disabled. */
export const Pending: Story = {
  play: play(
    lastIsThere,
    press(({ providers }) => providers.continueWith('Google')),
    shows('spinner'),
  ),
};

export const WindowStopped: Story = {
  args: { answer: { failure: { code: 'popupBlocked' } } },
  play: play(
    lastIsThere,
    press(({ providers }) => providers.continueWith('Google')),
    fails('popupBlocked'),
  ),
};

/** An email of a company leads to the company's provider. */
export const ByEmail: Story = {
  args: { options: routed },
  play: play(
    fill({ username: 'ada@example.com' }),
    sees(({ providers }) => providers.signsInThere(corporate.label)),
    sees(({ providers }) => providers.continueWith(corporate.label)),
  ),
};

export const AtSignUp: Story = {
  args: { step: { name: 'signUp' } },
  play: play(
    reaches(({ signUp }) => signUp.title),
    lastIsThere,
  ),
};

function Star() {
  return (
    <svg viewBox="0 0 24 24" fill="#b4690e" aria-hidden="true">
      <path d="m12 2 3.1 6.3 6.9 1-5 4.9 1.2 6.8-6.2-3.2L5.8 21 7 14.2l-5-4.9 6.9-1z" />
    </svg>
  );
}
