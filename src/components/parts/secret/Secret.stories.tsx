import type { Meta, StoryObj } from '@storybook/react-vite';
import { onCard } from '../../../stories-kit/inForm.js';
import { Secret } from './Secret.js';

const meta = {
  title: 'Parts/Secret',
  component: Secret,
  decorators: [onCard],
} satisfies Meta<typeof Secret>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Short: Story = { args: { value: 'JBSWY3DPEHPK3PXP' } };

/** As long as Cognito makes them. */
export const Long: Story = { args: { value: 'PXP3KPHEJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK' } };
