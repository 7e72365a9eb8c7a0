import type { Meta, StoryObj } from '@storybook/react-vite';
import { onCard, Say } from '../../../stories-kit/inForm.js';
import { focuses, play } from '../../../stories-kit/steps.js';
import { Icon } from '../Icon.js';
import { Button } from './Button.js';

const meta = {
  title: 'Parts/Button',
  component: Button,
  decorators: [onCard],
  args: { children: <Say words={({ common }) => common.cancel} /> },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Secondary: Story = {};

export const Danger: Story = {
  args: { variant: 'danger', children: <Say words={({ pages }) => pages.signOutEverywhere} /> },
};

export const Plain: Story = { args: { variant: 'plain' } };

export const WithIcon: Story = {
  args: {
    children: (
      <>
        <Icon name="copy" />
        <Say words={({ common }) => common.cancel} />
      </>
    ),
  },
};

export const Refusing: Story = { args: { 'aria-disabled': true } };

export const Focused: Story = {
  play: play(focuses('button')),
};

export const LongText: Story = {
  args: {
    children: 'Send another confirmation code to the phone number that this account has had for years',
  },
};
