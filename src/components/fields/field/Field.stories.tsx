import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMessages } from '../../../react/texts/messages.js';
import { inForm } from '../../../stories-kit/inForm.js';
import { fill, leave, marks, play, sees } from '../../../stories-kit/steps.js';
import type { Schemas } from '../../form/store/types.js';
import { Field, type FieldProps } from './Field.js';

function Email(props: Omit<FieldProps, 'name' | 'label'>) {
  const { fields } = useMessages();
  return <Field type="email" autoComplete="email" {...props} name="email" label={fields.email} />;
}

const meta = {
  title: 'Parts/Field',
  component: Email,
  decorators: [inForm],
  parameters: { form: { schema: (schemas: Schemas) => schemas.email() } },
} satisfies Meta<typeof Email>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Filled: Story = { play: play(fill({ email: 'ada@example.com' })) };

export const Optional: Story = { args: { optional: true } };

export const WithHint: Story = { args: { hint: 'We write to it only when something is wrong.' } };

/** What is wrong is said once the field is left, never while it is first typed in. */
export const Invalid: Story = {
  play: play(
    fill({ email: 'ada@' }),
    leave(),
    marks('email'),
    sees(({ problems }) => problems.email),
  ),
};

export const InvalidWithHint: Story = { ...Invalid, args: WithHint.args };

/** While the answer is on its way a field can be read and copied, not changed. */
export const Pending: Story = {
  parameters: { form: { pending: true, defaultValues: { email: 'ada@example.com' } } },
};

export const RefusedByTheService: Story = {
  parameters: {
    form: { failure: { code: 'invalidEmail', field: 'email' }, defaultValues: { email: 'ada@example' } },
  },
  play: play(
    marks('email'),
    sees(({ failures }) => failures.invalidEmail),
  ),
};

export const LongText: Story = {
  args: {
    hint: 'It should be one that you will still have in ten years, unlike the one of a school. '.repeat(2),
  },
  play: play(fill({ email: `${'ada.lovelace.'.repeat(6)}@example.com` })),
};
