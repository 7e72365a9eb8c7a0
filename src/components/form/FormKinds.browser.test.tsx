import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { AllWords, english } from '../../testing/index.js';
import { CheckboxField } from '../fields/checkbox/CheckboxField.js';
import { ChoiceField } from '../fields/choice/ChoiceField.js';
import { Field } from '../fields/field/Field.js';
import { SelectField } from '../fields/select/SelectField.js';
import { TextAreaField } from '../fields/text-area/TextAreaField.js';
import { Form, type FormProps } from './Form.js';
import type { Schemas } from './store/types.js';
import { SubmitButton } from './submit-button/SubmitButton.js';
import { useFieldRules } from './useFieldRules.js';

type Values = Record<string, string | undefined>;

const fields = [
  { name: 'address', kind: 'textarea', required: true },
  { name: 'zoneinfo', kind: 'select', required: true },
  { name: 'gender', kind: 'radio', required: true },
  { name: 'custom:terms', kind: 'checkbox', required: true },
] as const;

const pool = {
  identifiers: ['username'],
  requiredAttributes: [],
} as unknown as Parameters<Schemas['signUp']>[0];

function Kinds(props: Partial<FormProps<Values>>) {
  return (
    <AllWords>
      <Form<Values>
        schema={(schemas, shown) =>
          schemas.signUp(pool, {
            nameless: true,
            passwordless: true,
            fields: fields.filter(({ name }) => shown.has(name)),
          })
        }
        onSubmit={() => {}}
        {...props}
      >
        <TextAreaField name="address" label="Address" />
        <SelectField
          name="zoneinfo"
          label="Time zone"
          options={['Europe/Berlin', 'Asia/Tokyo'].map((value) => ({ value, label: value }))}
        />
        <ChoiceField
          name="gender"
          label="Gender"
          options={[
            { value: 'f', label: 'Female' },
            { value: 'm', label: 'Male' },
          ]}
        />
        <CheckboxField
          name="custom:terms"
          label={
            <>
              I agree to the <a href="#terms">terms</a>
            </>
          }
        />
        <SubmitButton>Send</SubmitButton>
      </Form>
    </AllWords>
  );
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));
const filled = { address: 'Unter den Linden 1', zoneinfo: 'Asia/Tokyo', gender: 'm', 'custom:terms': 'true' };

async function fillIn() {
  await userEvent.type(screen.getByLabelText('Address'), filled.address);
  await userEvent.selectOptions(screen.getByLabelText('Time zone'), filled.zoneinfo);
  await userEvent.click(screen.getByLabelText('Male'));
  await userEvent.click(screen.getByRole('checkbox'));
}

test('a list, a long text, radio buttons and a box give what was chosen', async () => {
  const onSubmit = vi.fn();
  render(<Kinds onSubmit={onSubmit} />);
  await fillIn();
  await send();
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
  expect(onSubmit.mock.calls[0]?.[0]).toEqual(filled);
});

test('what was chosen before anything was loaded is kept, and so is what the browser put there by itself', async () => {
  const onSubmit = vi.fn();
  render(<Kinds onSubmit={onSubmit} />);
  screen.getByLabelText<HTMLTextAreaElement>('Address').value = filled.address;
  screen.getByLabelText<HTMLSelectElement>('Time zone').value = filled.zoneinfo;
  screen.getByLabelText<HTMLInputElement>('Male').checked = true;
  screen.getByRole<HTMLInputElement>('checkbox').checked = true;
  await send();
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
  expect(onSubmit.mock.calls[0]?.[0]).toEqual(filled);
});

test('each kind begins with what the form begins with', async () => {
  const onSubmit = vi.fn();
  render(<Kinds onSubmit={onSubmit} defaultValues={filled} />);
  await send();
  await waitFor(() => expect(onSubmit.mock.calls[0]?.[0]).toEqual(filled));
});

test('what is missing is listed in the order of the page, and each link leads to its field', async () => {
  render(<Kinds />);
  await send();
  await screen.findByRole('group', { name: english.problems.summary });
  const links = screen.getAllByRole('link').filter((link) => !link.closest('label'));
  expect(links.map((link) => link.textContent)).toEqual([
    'Enter your address',
    english.problems.choice,
    english.problems.choice,
    'Tick “I agree to the terms” to go on',
  ]);
  const places = [
    screen.getByLabelText('Address'),
    screen.getByLabelText('Time zone'),
    screen.getByLabelText('Female'),
    screen.getByRole('checkbox'),
  ];
  for (const [index, link] of links.entries()) {
    await userEvent.click(link);
    expect(document.activeElement).toBe(places[index]);
  }
  await userEvent.click(screen.getByRole('checkbox'));
  await waitFor(() => expect(screen.queryByText(/^Tick/)).toBeNull());
});

test('while the answer is on its way nothing can be changed', async () => {
  render(<Kinds pending defaultValues={filled} />);
  expect(screen.getByLabelText('Address')).toHaveAttribute('readonly');
  await userEvent.click(screen.getByRole('checkbox'));
  expect(screen.getByRole('checkbox')).toBeChecked();
  await userEvent.click(screen.getByLabelText('Female'));
  expect(screen.getByLabelText('Male')).toBeChecked();
});

test('the links in a label are reached by keyboard and do not tick the box', async () => {
  render(<Kinds />);
  screen.getByRole('checkbox').focus();
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'terms' })).toHaveFocus();
  // The browser itself, since user-event ticks the box.
  screen.getByRole('link', { name: 'terms' }).click();
  expect(screen.getByRole('checkbox')).not.toBeChecked();
});

function Asked({
  onSubmit,
  check,
}: {
  onSubmit(values: Values): void;
  check(value: string): Promise<string | null>;
}) {
  return (
    <AllWords>
      <Form<Values> schema={({ customAnswer }) => customAnswer()} onSubmit={onSubmit}>
        <Code check={check} />
        <SubmitButton>Send</SubmitButton>
      </Form>
    </AllWords>
  );
}

function Code({ check }: { check(value: string): Promise<string | null> }) {
  useFieldRules('answer', { check });
  return <Field name="answer" label="Answer" />;
}

test('a check that takes time waits until the field is left, and asks once about the same', async () => {
  const onSubmit = vi.fn();
  const check = vi.fn(async (value: string) => (value === 'taken' ? 'That one is taken' : null));
  render(<Asked onSubmit={onSubmit} check={check} />);
  await userEvent.type(screen.getByLabelText('Answer'), 'taken');
  expect(check).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(await screen.findByText('That one is taken')).toBeVisible();
  await send();
  expect(check.mock.calls).toEqual([['taken', expect.anything()]]);
  await userEvent.type(screen.getByLabelText('Answer'), ' not');
  expect(check).toHaveBeenCalledOnce();
  await send();
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
  expect(check).toHaveBeenCalledTimes(2);
});

test('a check that cannot be made says so and is made again with the next try', async () => {
  const onSubmit = vi.fn();
  let down = true;
  const check = async () => {
    if (down) throw new Error('no answer');
    return null;
  };
  render(<Asked onSubmit={onSubmit} check={check} />);
  await userEvent.type(screen.getByLabelText('Answer'), 'x');
  await send();
  expect(await screen.findByText(english.failures.unavailable)).toBeVisible();
  expect(onSubmit).not.toHaveBeenCalled();
  down = false;
  await send();
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
});

function Comes() {
  const [there, setThere] = useState(true);
  return (
    <>
      {there && <Field name="answer" label="Answer" />}
      <button type="button" onClick={() => setThere(!there)}>
        toggle
      </button>
    </>
  );
}

test('a field that leaves the screen takes its problem along, and comes back with what was typed', async () => {
  render(
    <Form<Values> schema={({ customAnswer }) => customAnswer()} onSubmit={() => {}}>
      <Comes />
      <SubmitButton>Send</SubmitButton>
    </Form>,
  );
  await send();
  await screen.findByText('Enter your answer');
  await userEvent.click(screen.getByText('toggle'));
  await userEvent.click(screen.getByText('toggle'));
  expect(screen.queryByText('Enter your answer')).toBeNull();
  await userEvent.type(screen.getByLabelText('Answer'), 'kept');
  await userEvent.click(screen.getByText('toggle'));
  await userEvent.click(screen.getByText('toggle'));
  expect(screen.getByLabelText('Answer')).toHaveValue('kept');
});
