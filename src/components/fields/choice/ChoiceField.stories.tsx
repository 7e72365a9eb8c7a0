import type { Meta, StoryObj } from '@storybook/react-vite';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { inForm } from '../../../stories-kit/inForm.js';
import { choose, play, sees, submit } from '../../../stories-kit/steps.js';
import { methodOptions } from '../../account-fields/methodOptions.js';
import type { Schemas } from '../../form/store/types.js';
import { ChoiceField, type ChoiceFieldProps } from './ChoiceField.js';

function Methods({ hints = true, ...props }: Partial<ChoiceFieldProps> & { hints?: boolean }) {
  const messages = useLaterMessages();
  const options = methodOptions(['TOTP', 'SMS', 'EMAIL'], messages);
  const shown = hints ? options : options.map(({ value, label }) => ({ value, label }));
  return <ChoiceField label={messages.mfaMethods.chosen} options={shown} {...props} name="choice" />;
}

const meta = {
  title: 'Parts/Choice field',
  component: Methods,
  decorators: [inForm],
  parameters: { form: { schema: (schemas: Schemas) => schemas.choice() } },
} satisfies Meta<typeof Methods>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NothingChosen: Story = {};

export const Chosen: Story = { play: play(choose('EMAIL')) };

export const WithoutHints: Story = { args: { hints: false }, play: play(choose('TOTP')) };

export const Invalid: Story = {
  play: play(
    submit(),
    sees(({ problems }) => problems.choice),
  ),
};

export const Pending: Story = {
  parameters: { form: { pending: true, defaultValues: { choice: 'TOTP' } } },
};

export const LongText: Story = {
  args: {
    options: [
      {
        value: 'long',
        label: 'A security key that you were given on your first day and that you keep on your ring',
        hint: 'It may have a button, or none. '.repeat(6),
      },
      { value: 'short', label: 'None' },
    ],
  },
};
