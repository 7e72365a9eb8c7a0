import type { Meta, StoryObj } from '@storybook/react-vite';
import { spyOn } from 'storybook/test';
import { onCard } from '../../../stories-kit/inForm.js';
import { play, press, sees } from '../../../stories-kit/steps.js';
import { CopyButton } from './CopyButton.js';

const meta = {
  title: 'Parts/Copy button',
  component: CopyButton,
  decorators: [onCard],
  args: { text: 'JBSWY3DPEHPK3PXP' },
} satisfies Meta<typeof CopyButton>;

export default meta;
type Story = StoryObj<typeof meta>;

const copy = press(({ controls }) => controls.copy);

export const Idle: Story = {};

export const Copied: Story = {
  beforeEach: () => {
    spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  },
  play: play(
    copy,
    sees(({ controls }) => controls.copied),
  ),
};

/** Browsers refuse without permission, and on plain HTTP. */
export const Refused: Story = {
  beforeEach: () => {
    spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  },
  play: play(
    copy,
    sees(({ controls }) => controls.copyFailed),
  ),
};
