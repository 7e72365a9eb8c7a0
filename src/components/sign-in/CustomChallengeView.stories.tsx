import type { Meta, StoryObj } from '@storybook/react-vite';
import { Given } from '../../../.storybook/given.js';
import { fails, fill, marks, play, reaches, sees, submit, waits } from '../../../.storybook/steps.js';

/** Drawn from a journey whose answers are given: custom challenges are functions of a pool's own. */
const meta = {
  title: 'Sign in/Challenges/Custom challenge',
  component: Given,
  args: {
    step: {
      name: 'customChallenge',
      username: 'ada@example.com',
      parameters: { question: 'What is 7 × 8?' },
    },
  },
} satisfies Meta<typeof Given>;

export default meta;
type Story = StoryObj<typeof meta>;

const answer = fill({ answer: '56' });

export const Idle: Story = {
  play: play(
    reaches(({ customChallenge }) => customChallenge.title),
    sees(() => 'What is 7 × 8?'),
  ),
};

export const WithoutQuestion: Story = {
  args: { step: { name: 'customChallenge', parameters: {} } },
  play: play(reaches(({ customChallenge }) => customChallenge.title)),
};

export const Filled: Story = { play: play(answer) };

export const Empty: Story = { play: play(submit(), marks('answer')) };

export const Pending: Story = { play: play(answer, submit(), waits()) };

export const Wrong: Story = {
  args: { answer: { failure: { code: 'wrongCode', field: 'code' } } },
  play: play(answer, submit(), fails('wrongCode')),
};
