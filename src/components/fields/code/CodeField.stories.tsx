import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inForm } from '../../../stories-kit/inForm.js';
import { fill, marks, play, sees, submit } from '../../../stories-kit/steps.js';
import { CodeField } from './CodeField.js';

const meta = {
  title: 'Parts/Code field',
  component: CodeField,
  decorators: [inForm],
  args: { autoSubmit: false },
} satisfies Meta<typeof CodeField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const HalfTyped: Story = { play: play(fill({ code: '123' })) };

export const Filled: Story = { play: play(fill({ code: '123456' })) };

export const EightDigits: Story = { args: { length: 8 }, play: play(fill({ code: '1234 5678' })) };

/** Codes come with spaces, prefixes and digits of any script; one field takes them all. */
export const TypedInArabicDigits: Story = {
  play: play(fill({ code: '١٢٣ ٤٥٦' }), ({ page }) =>
    expect(page.querySelector('input[name="code"]')).toHaveValue('123456'),
  ),
};

export const TooShort: Story = {
  play: play(
    fill({ code: '123' }),
    submit(),
    marks('code'),
    sees(({ problems }) => problems.code(6)),
  ),
};

export const Wrong: Story = {
  parameters: { form: { failure: { code: 'wrongCode', field: 'code' }, defaultValues: { code: '123456' } } },
  play: play(
    marks('code'),
    sees(({ failures }) => failures.wrongCode),
  ),
};

export const WithHint: Story = { args: { hint: 'The code is the last line of the message.' } };

export const Pending: Story = {
  parameters: { form: { pending: true, defaultValues: { code: '123456' } } },
};
