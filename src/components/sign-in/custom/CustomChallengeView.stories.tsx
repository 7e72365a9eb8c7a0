import type { Meta, StoryObj } from '@storybook/react-vite';
import { FixedStep } from '../../../stories-kit/FixedStep.js';
import { fails, fill, marks, play, press, reaches, sees, submit, waits } from '../../../stories-kit/steps.js';
import type { ChallengeProps } from '../../journey/options/challenges.js';

/** The answers are fixed, because a custom challenge needs trigger functions of the pool. */
const meta = {
  title: 'Sign in/Challenges/Custom challenge',
  component: FixedStep,
  args: {
    step: {
      name: 'customChallenge',
      username: 'ada@example.com',
      parameters: { question: 'What is 7 × 8?' },
    },
  },
} satisfies Meta<typeof FixedStep>;

export default meta;
type Story = StoryObj<typeof meta>;

const answer = fill({ answer: '56' });

/** A component of an app that draws a challenge, here as a choice between buttons. */
function Choice({ parameters, answer, pending }: ChallengeProps) {
  const options = (parameters.options ?? '').split(' ');
  return (
    <div data-slot="choices">
      {options.map((option) => (
        <button
          key={option}
          type="button"
          data-slot="button"
          aria-disabled={pending || undefined}
          onClick={() => answer(option)}
        >
          {option}
        </button>
      ))}
    </div>
  );
}

const choice = {
  options: { challenges: { choice: Choice } },
  step: {
    name: 'customChallenge',
    username: 'ada@example.com',
    parameters: { challenge: 'choice', options: '54 56 58' },
  },
} as const;

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

export const NotAccepted: Story = {
  args: { answer: { step: { ...meta.args.step, name: 'customChallenge' } } },
  play: play(
    answer,
    submit(),
    sees(({ customChallenge }) => customChallenge.again),
  ),
};

export const Drawn: Story = {
  args: choice,
  play: play(
    reaches(({ customChallenge }) => customChallenge.title),
    sees(() => '58'),
  ),
};

export const DrawnRefused: Story = {
  args: { ...choice, answer: { failure: { code: 'refused', message: 'حاول مرة أخرى غدًا' } } },
  play: play(
    press(() => '54'),
    sees(() => 'حاول مرة أخرى غدًا'),
  ),
};
