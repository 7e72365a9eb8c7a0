import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { useMessages } from '../../react/texts/messages.js';
import { onCard, Say } from '../../stories-kit/inForm.js';
import { fails, fill, marks, play, sees, shows, submit, waits } from '../../stories-kit/steps.js';
import { Field } from '../fields/field/Field.js';
import { PasswordField } from '../fields/password/PasswordField.js';
import { Form, type FormProps } from './Form.js';
import { SubmitButton } from './submit-button/SubmitButton.js';

function SignInForm(props: Pick<FormProps<unknown>, 'onSubmit' | 'failure' | 'pending'>) {
  const { fields } = useMessages();
  return (
    <Form schema={(schemas) => schemas.signIn()} {...props}>
      <Field name="username" label={fields.username} autoComplete="username" />
      <PasswordField name="password" label={fields.password} autoComplete="current-password" />
      <SubmitButton>
        <Say words={({ signIn }) => signIn.submit} />
      </SubmitButton>
    </Form>
  );
}

const meta = {
  title: 'Parts/Form',
  component: SignInForm,
  decorators: [onCard],
  args: { onSubmit: fn() },
} satisfies Meta<typeof SignInForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Idle: Story = {};

export const Sent: Story = {
  play: async (context) => {
    await play(fill({ username: 'ada', password: 'Analytical-1843' }), submit())(context);
    await waitFor(() =>
      expect(context.args.onSubmit).toHaveBeenCalledWith(
        { username: 'ada', password: 'Analytical-1843' },
        {},
      ),
    );
  },
};

/** Two or more problems are listed, with links to their fields; the list takes the focus. */
export const SeveralProblems: Story = {
  play: play(submit(), marks('username', 'password'), shows('summary')),
};

/** One problem is said at its field, which takes the focus. */
export const OneProblem: Story = {
  play: play(fill({ username: 'ada' }), submit(), marks('password')),
};

export const Pending: Story = { args: { pending: true }, play: play(waits()) };

export const Refused: Story = {
  args: { failure: { code: 'unavailable' } },
  play: play(fails('unavailable')),
};

/** The form waits with the person; the seconds are shown, not read out one by one. */
export const RefusedForAWhile: Story = {
  args: { failure: { code: 'tooManyAttempts', retryAfter: 60 } },
  play: play(
    fails('tooManyAttempts'),
    sees(({ common }) => common.retryIn(60)),
  ),
};
