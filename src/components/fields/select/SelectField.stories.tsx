import type { Meta, StoryObj } from '@storybook/react-vite';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { inForm } from '../../../stories-kit/inForm.js';
import { fill, leave, marks, play, sees, submit } from '../../../stories-kit/steps.js';
import { listOf } from '../../account-fields/attributeLists.js';
import type { Schemas } from '../../form/store/types.js';
import { SelectField, type SelectFieldProps } from './SelectField.js';

function Language(props: Partial<SelectFieldProps>) {
  const { attributes, locale } = useLaterMessages();
  const options = listOf('locale', locale)?.options ?? [];
  return <SelectField label={attributes.locale ?? ''} options={options} {...props} name="choice" />;
}

const meta = {
  title: 'Parts/Select field',
  component: Language,
  decorators: [inForm],
  parameters: { form: { schema: (schemas: Schemas) => schemas.choice() } },
} satisfies Meta<typeof Language>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Chosen: Story = { play: play(fill({ choice: 'de' })) };

export const Optional: Story = { args: { optional: true, hint: 'We write to you in it.' } };

export const Invalid: Story = {
  play: play(
    submit(),
    marks('choice'),
    sees(({ problems }) => problems.choice),
  ),
};

/** While the answer is on its way the list stays shut, and can be reached and read. */
export const Pending: Story = { parameters: { form: { pending: true, defaultValues: { choice: 'ar' } } } };

export const Groups: Story = {
  args: {
    options: [
      { value: 'a', label: 'Berlin', group: 'Europe' },
      { value: 'b', label: 'A city with a name that is far too long for a narrow phone', group: 'Europe' },
      { value: 'c', label: 'Tokyo', group: 'Asia' },
    ],
  },
  play: play(fill({ choice: 'b' }), leave()),
};
