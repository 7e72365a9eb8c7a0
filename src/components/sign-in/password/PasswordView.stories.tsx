import type { Meta, StoryObj } from '@storybook/react-vite';
import { FixedStep } from '../../../stories-kit/FixedStep.js';
import { fails, fill, marks, play, reaches, submit, waits } from '../../../stories-kit/steps.js';

/** The answers are fixed; see also "By choice". */
const meta = {
  title: 'Sign in/Challenges/Password',
  component: FixedStep,
  args: { step: { name: 'password', username: 'ada@example.com' } },
} satisfies Meta<typeof FixedStep>;

export default meta;
type Story = StoryObj<typeof meta>;

const password = fill({ password: 'Analytical-1843' });

export const Idle: Story = { play: play(reaches(({ passwordStep }) => passwordStep.title)) };

export const Filled: Story = { play: play(password) };

export const Pending: Story = { play: play(password, submit(), waits()) };

export const Wrong: Story = {
  args: { answer: { failure: { code: 'wrongPassword', field: 'password' } } },
  play: play(password, submit(), fails('wrongPassword'), marks('password')),
};
