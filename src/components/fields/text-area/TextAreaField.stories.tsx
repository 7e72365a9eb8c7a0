import type { Meta, StoryObj } from '@storybook/react-vite';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { inForm } from '../../../stories-kit/inForm.js';
import { fill, marks, play, submit } from '../../../stories-kit/steps.js';
import type { Schemas } from '../../form/store/types.js';
import { TextAreaField, type TextAreaFieldProps } from './TextAreaField.js';

function Address(props: Partial<TextAreaFieldProps>) {
  const { attributes } = useLaterMessages();
  return <TextAreaField label={attributes.address ?? ''} {...props} name="answer" />;
}

const meta = {
  title: 'Parts/Text area',
  component: Address,
  decorators: [inForm],
  parameters: {
    form: { schema: (schemas: Schemas) => schemas.customAnswer() },
  },
} satisfies Meta<typeof Address>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: { hint: 'Street, town and country.' } };

export const Filled: Story = { play: play(fill({ answer: '1 Compiler Way{enter}Arlington' })) };

export const Invalid: Story = { play: play(submit(), marks('answer')) };

export const Pending: Story = {
  parameters: { form: { pending: true, defaultValues: { answer: '1 Compiler Way' } } },
};
