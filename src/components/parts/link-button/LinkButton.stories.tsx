import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { onCard, Say } from '../../../stories-kit/inForm.js';
import { play } from '../../../stories-kit/steps.js';
import { LinkButton } from './LinkButton.js';

const meta = {
  title: 'Parts/Link',
  component: LinkButton,
  decorators: [onCard],
  args: { children: <Say words={({ signIn }) => signIn.forgotPassword} /> },
} satisfies Meta<typeof LinkButton>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With an address the part is an `<a>`, so the browser can open its page in a new tab. */
export const WithAddress: Story = {
  args: { href: '#forgot' },
  play: play(({ page }) => expect(within(page).getByRole('link')).toBeVisible()),
};

/** Without one it is a `<button>` that looks alike. */
export const InPlace: Story = {
  play: play(({ page }) => expect(within(page).getByRole('button')).toBeVisible()),
};
