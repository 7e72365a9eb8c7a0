import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../../stories-kit/inForm.js';
import { marks, play, sees, submit, tick } from '../../../stories-kit/steps.js';
import type { Schemas } from '../../form/store/types.js';
import { CheckboxField, type CheckboxFieldProps } from './CheckboxField.js';

function Terms(props: Partial<CheckboxFieldProps>) {
  const label = (
    <span data-app="">
      I agree to the <a href="#terms">terms</a> and have read the <a href="#privacy">privacy notice</a>.
    </span>
  );
  return <CheckboxField label={label} {...props} name="terms" />;
}

const fields = [{ name: 'terms', kind: 'checkbox', required: true }] as const;
const pool = { identifiers: ['username'], requiredAttributes: [] };

const meta = {
  title: 'Parts/Checkbox',
  component: Terms,
  decorators: [inForm],
  parameters: {
    form: {
      schema: (schemas: Schemas) =>
        // A form of one box asks the pool nothing else.
        schemas.signUp(pool as never, { nameless: true, passwordless: true, fields }),
    },
  },
} satisfies Meta<typeof Terms>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Ticked: Story = { play: play(tick('terms')) };

export const Optional: Story = {
  args: { optional: true, label: 'Send me news', hint: 'At most once a month.' },
};

export const Invalid: Story = {
  play: play(
    submit(),
    marks('terms'),
    sees(({ fieldProblems }) => fieldProblems.tick('I agree to the terms and have read the privacy notice.')),
  ),
};

export const Pending: Story = { parameters: { form: { pending: true, defaultValues: { terms: 'true' } } } };
