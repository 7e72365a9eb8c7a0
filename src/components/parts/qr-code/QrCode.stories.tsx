import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { onCard } from '../../../stories-kit/inForm.js';
import { play } from '../../../stories-kit/steps.js';
import { QrCode } from './QrCode.js';

const meta = {
  title: 'Parts/QR code',
  component: QrCode,
  decorators: [onCard],
  args: { label: 'QR code for your authenticator app. The key below does the same.' },
} satisfies Meta<typeof QrCode>;

export default meta;
type Story = StoryObj<typeof meta>;

const isDrawn = play(({ page }) =>
  waitFor(() => expect(page.querySelector('[data-slot="qr-code"] path')).not.toBeNull()),
);

/** Dark on white in every colour mode: many scanners read no other. */
export const Drawn: Story = {
  args: { value: 'otpauth://totp/Example:ada@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Example' },
  play: isDrawn,
};

export const Dense: Story = {
  args: {
    value: `otpauth://totp/${encodeURIComponent('Sternwarte Göttingen:'.repeat(4))}?secret=${'JBSWY3DP'.repeat(7)}`,
  },
  play: isDrawn,
};
