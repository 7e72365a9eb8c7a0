import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { AllWords, english } from '../../../testing/index.js';
import { Form } from '../../form/Form.js';
import { SubmitButton } from '../../form/submit-button/SubmitButton.js';
import { Dialog } from '../../parts/dialog/Dialog.js';
import { PhoneField, type PhoneFieldProps } from './PhoneField.js';
import { loadPhoneTools } from './tools/loadPhoneTools.js';

interface PhoneFormProps extends Partial<PhoneFieldProps> {
  onSend?: (values: { phone_number: string }) => unknown;
  typed?: string;
}

function PhoneForm({ onSend = () => {}, typed, ...field }: PhoneFormProps) {
  return (
    <AllWords>
      <Form schema={(schemas) => schemas.phone()} defaultValues={{ phone_number: typed }} onSubmit={onSend}>
        <PhoneField name="phone_number" label="Phone number" defaultCountry="DE" {...field} />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </AllWords>
  );
}

const input = () => screen.getByLabelText<HTMLInputElement>('Phone number');
const country = (name: string | RegExp = /^Country: /) => screen.findByRole('button', { name });
const search = () => screen.getByRole<HTMLInputElement>('combobox');
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

// The data takes a moment on a busy machine, once; what happens before it is here has tests of its own.
beforeAll(() => loadPhoneTools());

async function openCountries(user: UserEvent) {
  await user.click(await country());
  await screen.findAllByRole('option');
}

async function sent(onSend: (values: { phone_number: string }) => unknown) {
  await waitFor(() => expect(onSend).toHaveBeenCalledOnce());
  return vi.mocked(onSend).mock.calls[0]?.[0].phone_number;
}

/** Types, once the field knows the numbers of the world. */
async function type(user: UserEvent, text: string) {
  await user.click(input());
  await loadPhoneTools();
  await user.keyboard(text);
}

test('is filled in by the browser and brings up the keys of a telephone', () => {
  render(<PhoneForm />);
  expect(input().type).toBe('tel');
  expect(input().inputMode).toBe('tel');
  expect(input().autocomplete).toBe('tel');
  expect(input().name).toBe('phone_number');
});

test.each([
  ['01701234567', '+49 170 1234567', '+491701234567'],
  ['+12065550100', '+1 206 555 0100', '+12065550100'],
  ['0049 170 1234567', '+49 170 1234567', '+491701234567'],
  ['٠١٧٠١٢٣٤٥٦٧', '+49 170 1234567', '+491701234567'],
])('%s becomes %s for people and %s for the service', async (typed, shown, value) => {
  const user = userEvent.setup();
  const onSend = vi.fn();
  render(<PhoneForm onSend={onSend} />);
  await type(user, typed);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await sent(onSend)).toBe(value);
  expect(input().value).toBe(shown);
});

test('Enter sends a number without country code in E.164 too', async () => {
  const user = userEvent.setup();
  const onSend = vi.fn();
  render(<PhoneForm onSend={onSend} />);
  await type(user, '01701234567{Enter}');
  expect(await sent(onSend)).toBe('+491701234567');
});

test('a pasted number takes its country along', async () => {
  const user = userEvent.setup();
  render(<PhoneForm />);
  await user.click(input());
  await loadPhoneTools();
  await user.paste('+33 6 12 34 56 78');
  expect(await country('Country: France (FR)')).toBeTruthy();
  expect(input().value).toBe('+33 6 12 34 56 78');
});

test('what is typed before the numbers of the world are here is kept and then spaced', async () => {
  render(<PhoneForm />);
  input().focus();
  fireEvent.input(input(), { target: { value: '+3361234' } });
  await waitFor(() => expect(input().value).toBe('+33 6 12 34'));
  expect(await country('Country: France (FR)')).toBeTruthy();
});

test('what is left before they are here is put right when they come', async () => {
  render(<PhoneForm />);
  input().focus();
  fireEvent.input(input(), { target: { value: '01701234567' } });
  input().blur();
  await waitFor(() => expect(input().value).toBe('+49 170 1234567'));
  await waitFor(() => expect(input().getAttribute('aria-invalid')).toBeNull());
});

test('a digit in the middle leaves the caret behind it', async () => {
  const user = userEvent.setup();
  render(<PhoneForm />);
  await type(user, '+49170123456');
  expect(input().value).toBe('+49 170 123456');
  input().setSelectionRange(6, 6);
  await user.keyboard('9');
  expect(input().value).toBe('+49 179 0123456');
  expect(input().selectionStart).toBe(7);
});

test('a space can be deleted', async () => {
  const user = userEvent.setup();
  render(<PhoneForm />);
  await type(user, '+49170123456');
  input().setSelectionRange(4, 4);
  await user.keyboard('{Backspace}{Backspace}');
  expect(input().value).toBe('+4170 123456');
  expect(input().selectionStart).toBe(2);
});

test.each([
  ['+1206555010', english.problems.phoneTooShort],
  ['+120655501001', english.problems.phoneTooLong],
  ['hello', english.problems.phoneNumber],
])('says what is wrong with %s once it is left', async (typed, problem) => {
  const user = userEvent.setup();
  render(<PhoneForm />);
  await type(user, typed);
  await user.tab();
  expect(await screen.findByText(problem)).toBeTruthy();
  expect(input().getAttribute('aria-invalid')).toBe('true');
});

test('a country code alone is no answer', async () => {
  const user = userEvent.setup();
  render(<PhoneForm />);
  await openCountries(user);
  await user.keyboard('{Enter}');
  expect(input().value).toBe('+49 ');
  await user.keyboard('{Enter}');
  expect(await screen.findByText(english.problems.required('Phone number'))).toBeTruthy();
});

test('begins with the country of the browser and needs no hint then', async () => {
  render(<PhoneForm defaultCountry={undefined} />);
  expect(await country('Country: United States (US)')).toBeTruthy();
  expect(screen.queryByText(english.fields.phoneHint)).toBeNull();
});

test('a number that is there already tells its country when the field is entered', async () => {
  const user = userEvent.setup();
  render(<PhoneForm typed="+33612345678" />);
  expect(screen.getByRole('button', { name: english.phone.choose })).toBeTruthy();
  await user.click(input());
  expect(await country('Country: France (FR)')).toBeTruthy();
  expect(input().value).toBe('+33 6 12 34 56 78');
});

test('choosing a country writes its code and goes on in the number', async () => {
  const user = userEvent.setup();
  const onSend = vi.fn();
  render(<PhoneForm onSend={onSend} />);
  await openCountries(user);
  await user.type(search(), 'aust');
  await user.click(screen.getByRole('option', { name: /Austria/ }));
  expect(document.activeElement).toBe(input());
  await user.keyboard('6641234567{Enter}');
  expect(await sent(onSend)).toBe('+436641234567');
});

test('another country takes the digits along', async () => {
  const user = userEvent.setup();
  render(<PhoneForm />);
  await type(user, '+12065550100');
  await openCountries(user);
  await user.type(search(), 'GB{Enter}');
  expect(input().value.replaceAll(' ', '')).toBe('+442065550100');
});

test('the list opens at the chosen country and is walked with the arrow keys', async () => {
  const user = userEvent.setup();
  render(<PhoneForm />);
  await openCountries(user);
  const active = () => document.getElementById(search().getAttribute('aria-activedescendant') ?? '');
  expect(document.activeElement).toBe(search());
  expect(active()?.textContent).toBe('Germany+49');
  expect(active()?.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{ArrowDown}');
  expect(active()?.textContent).toBe('Ghana+233');
  await user.keyboard('{ArrowUp}{ArrowUp}{Enter}');
  expect(await country('Country: Georgia (GE)')).toBeTruthy();
});

test.each([
  ['deut', []],
  ['ger', ['Germany+49', 'Algeria+213', 'Niger+227', 'Nigeria+234']],
  ['+374', ['Armenia+374']],
  ['374', ['Armenia+374']],
  ['am', ['Armenia+374']],
])('the search for %s finds %s', async (text, found) => {
  const user = userEvent.setup();
  render(<PhoneForm />);
  await openCountries(user);
  await user.type(search(), text);
  if (found.length === 0) expect(screen.getByText(english.phone.none)).toBeTruthy();
  else expect(options().slice(0, found.length)).toEqual(found);
});

test('a letter on the closed button begins a search with it', async () => {
  const user = userEvent.setup();
  render(<PhoneForm />);
  (await country()).focus();
  await user.keyboard('f');
  expect(search().value).toBe('f');
  await user.keyboard('ra{Enter}');
  expect(await country('Country: France (FR)')).toBeTruthy();
});

test('Escape closes the list alone and gives the focus back', async () => {
  const user = userEvent.setup();
  function InDialog() {
    const [open, setOpen] = useState(true);
    return (
      <Dialog open={open} onOpenChange={setOpen} title="Phone">
        <PhoneForm />
      </Dialog>
    );
  }
  render(<InDialog />);
  await openCountries(user);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(document.activeElement).toBe(await country());
  expect(screen.getByRole('dialog', { name: 'Phone' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog', { name: 'Phone' })).toBeNull();
});

test('the list closes when the focus or a press goes elsewhere', async () => {
  const user = userEvent.setup();
  render(<PhoneForm />);
  await openCountries(user);
  await user.tab();
  expect(document.activeElement).toBe(input());
  expect(screen.queryByRole('combobox')).toBeNull();
  await openCountries(user);
  await user.click(document.body);
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('screen readers announce what the button opens and whether it is open', async () => {
  const user = userEvent.setup();
  render(<PhoneForm />);
  const button = await country();
  expect(button.getAttribute('aria-haspopup')).toBe('dialog');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await openCountries(user);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  const panel = screen.getByRole('dialog', { name: english.phone.choose });
  expect(within(panel).getByRole('combobox', { name: english.phone.search })).toBe(search());
  expect(search().getAttribute('aria-controls')).toBe(within(panel).getByRole('listbox').id);
});
