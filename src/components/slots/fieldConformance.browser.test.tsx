import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ComponentType, createElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod/mini';
import * as parts from '../../parts/index.js';
import { AllWords } from '../../testing/index.js';

const { Form, SubmitButton } = parts;

interface FieldRow {
  part: object;
  props: object;
  /** Fills the field in. */
  fill(user: UserEvent, found: HTMLElement): Promise<unknown>;
  /** The value that the form then sends. */
  sends: string;
}

const name = 'own';
const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];

/** Every field; an exported field without a row does not compile. */
const fields: Record<Extract<keyof typeof parts, `${Capitalize<string>}Field` | 'Field'>, FieldRow> = {
  CheckboxField: {
    part: parts.CheckboxField,
    props: { label: 'I agree' },
    fill: (user, box) => user.click(box),
    sends: 'true',
  },
  ChoiceField: {
    part: parts.ChoiceField,
    props: { label: 'Choice', options },
    fill: (user) => user.click(screen.getByRole('radio', { name: 'B' })),
    sends: 'b',
  },
  CodeField: {
    part: parts.CodeField,
    props: { autoSubmit: false },
    fill: (user, input) => user.type(input, '123456'),
    sends: '123456',
  },
  Field: {
    part: parts.Field,
    props: { label: 'Name' },
    fill: (user, input) => user.type(input, 'Mia'),
    sends: 'Mia',
  },
  PasswordField: {
    part: parts.PasswordField,
    props: { label: 'Password', autoComplete: 'new-password' },
    fill: (user, input) => user.type(input, 'Quiet-trail-42'),
    sends: 'Quiet-trail-42',
  },
  PhoneField: {
    part: parts.PhoneField,
    props: { label: 'Phone number' },
    fill: (user, input) => user.type(input, '+4930901820'),
    sends: '+4930901820',
  },
  SelectField: {
    part: parts.SelectField,
    props: { label: 'Zone', options },
    fill: (user, list) => user.selectOptions(list, 'b'),
    sends: 'b',
  },
  TextAreaField: {
    part: parts.TextAreaField,
    props: { label: 'About' },
    fill: (user, input) => user.type(input, 'Stars'),
    sends: 'Stars',
  },
};

const failure = { code: 'unknown', field: name } as const;

interface FormRow {
  onSubmit?: (values: unknown) => void;
  pending?: boolean;
  failed?: boolean;
}

function draw({ part, props }: FieldRow, own: object, { onSubmit, pending, failed }: FormRow = {}) {
  // One table for fields of many kinds.
  const Any = part as ComponentType<object>;
  render(
    <Form
      schema={() => z.looseObject({})}
      onSubmit={(values) => onSubmit?.(values)}
      pending={pending}
      failure={failed ? failure : null}
    >
      {createElement(Any, { name, ...props, ...own, 'data-testid': 'field' } as object)}
      <SubmitButton>Send</SubmitButton>
    </Form>,
    { wrapper: AllWords },
  );
  return screen.getByTestId('field');
}

describe.each(Object.entries(fields))('%s', (_name, row) => {
  test('keeps the description of the app beside those of the hint and of the error', async () => {
    const found = draw(row, { hint: 'Help', 'aria-describedby': 'of-app' }, { failed: true });
    await waitFor(() => expect(found.getAttribute('aria-invalid')).toBe('true'));
    const described = found.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described).toContain('of-app');
    const texts = described.filter((id) => id !== 'of-app').map((id) => document.getElementById(id));
    expect(texts.map((text) => text?.dataset.slot)).toEqual(['hint', 'field-error']);
  });

  test('sends what was typed, with handlers of the app beside its own', async () => {
    const [user, onSubmit] = [userEvent.setup(), vi.fn()];
    const handlers = { onChange: vi.fn(), onBlur: vi.fn(), onFocus: vi.fn(), onClick: vi.fn() };
    const found = draw(row, handlers, { onSubmit });
    await row.fill(user, found);
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(onSubmit).toHaveBeenCalledWith({ [name]: row.sends }));
    expect(handlers.onChange).toHaveBeenCalled();
    expect(handlers.onBlur).toHaveBeenCalled();
    expect(handlers.onFocus).toHaveBeenCalled();
  });

  test('cannot be changed while the answer is on its way, whatever handlers the app has', () => {
    const own = { onClick: vi.fn(), onKeyDown: vi.fn(), onMouseDown: vi.fn() };
    const found = draw(row, own, { pending: true });
    const target = found.querySelector('input') ?? found;
    const isFree = {
      click: fireEvent.click(target),
      key: fireEvent.keyDown(target, { key: 'ArrowDown' }),
      press: fireEvent.mouseDown(target),
    };
    expect(own.onClick).toHaveBeenCalled();
    expect(own.onKeyDown).toHaveBeenCalled();
    expect(own.onMouseDown).toHaveBeenCalled();
    if (target instanceof HTMLSelectElement) expect(isFree).toMatchObject({ key: false, press: false });
    else if (isChecked(target)) expect(isFree.click).toBe(false);
    else expect(target).toHaveProperty('readOnly', true);
  });
});

function isChecked(target: Element): boolean {
  return target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type);
}
