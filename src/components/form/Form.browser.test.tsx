import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler, type ReactNode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { Failure } from '../../core/failures.js';
import { en, type FirstMessages } from '../../locales/en/index.js';
import { WordsContext } from '../../react/texts/messages.js';
import { AllWords, english } from '../../testing/index.js';
import { Field } from '../fields/field/Field.js';
import { PasswordField } from '../fields/password/PasswordField.js';
import { Form, type FormProps } from './Form.js';
import { SubmitButton } from './submit-button/SubmitButton.js';

type SignInProps = Partial<FormProps<{ username: string; password: string }>>;

function SignIn({ children, ...props }: SignInProps & { children?: ReactNode }) {
  return (
    <Form schema={({ signIn }) => signIn()} onSubmit={() => {}} {...props}>
      <Field name="username" label="Username" autoComplete="username" />
      <PasswordField name="password" label="Password" autoComplete="current-password" />
      <SubmitButton>Sign in</SubmitButton>
      {children}
    </Form>
  );
}

const username = () => screen.getByLabelText<HTMLInputElement>('Username');
const password = () => screen.getByLabelText<HTMLInputElement>('Password');
const submit = () => screen.getByRole('button', { name: 'Sign in' });
const description = (input: HTMLElement) =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

test('gives what was typed to onSubmit once it is right', async () => {
  const onSubmit = vi.fn();
  const user = userEvent.setup();
  render(<SignIn onSubmit={onSubmit} />);
  await user.type(username(), ' mia ');
  await user.type(password(), ' pass word {Enter}');
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({ username: 'mia', password: ' pass word ' });
});

test('says nothing about a field that was only passed through', async () => {
  const user = userEvent.setup();
  render(<SignIn />);
  await user.click(username());
  await user.tab();
  await user.tab();
  expect(username().getAttribute('aria-invalid')).toBeNull();
});

test('says what is wrong when a field that was edited is left, and takes it back as soon as it is right', async () => {
  const user = userEvent.setup();
  render(<SignIn />);
  await user.type(username(), 'mia thompson');
  expect(username().getAttribute('aria-invalid')).toBeNull();
  await user.tab();
  await screen.findByText(en.problems.usernameSpaces);
  expect(username().getAttribute('aria-invalid')).toBe('true');
  expect(description(username())).toContain(en.problems.usernameSpaces);
  await user.clear(username());
  await user.type(username(), 'mia');
  await waitFor(() => expect(username().getAttribute('aria-invalid')).toBeNull());
  expect(username().getAttribute('aria-describedby')).toBeNull();
});

test('an error does not open up under the mouse, where it would move the button away', async () => {
  const user = userEvent.setup();
  render(<SignIn />);
  await user.type(username(), 'mia thompson');
  await user.pointer({ target: submit(), keys: '[MouseLeft>]' });
  expect(document.activeElement).toBe(submit());
  await new Promise(requestAnimationFrame);
  expect(username().getAttribute('aria-invalid')).toBeNull();
  await user.pointer({ target: document.body, keys: '[/MouseLeft]' });
  await waitFor(() => expect(username().getAttribute('aria-invalid')).toBe('true'));
});

test('one wrong field takes the focus when the form is sent', async () => {
  const user = userEvent.setup();
  render(<SignIn />);
  await user.type(username(), 'mia');
  await user.click(submit());
  await waitFor(() => expect(document.activeElement).toBe(password()));
  expect(screen.queryByText(en.problems.summary)).toBeNull();
});

test('two wrong fields are listed with links to them, and the list takes the focus', async () => {
  const user = userEvent.setup();
  render(<SignIn />);
  await user.click(submit());
  const summary = await screen.findByRole('group', { name: en.problems.summary });
  expect(document.activeElement).toBe(summary);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual([
    en.problems.required('Username'),
    en.problems.required('Password'),
  ]);
  await user.click(links[1] as HTMLElement);
  expect(document.activeElement).toBe(password());
  expect(location.hash).toBe('');
  await user.type(password(), 'x');
  await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(1));
});

test('sends nothing twice, keeps the focus on the button and makes the fields read-only meanwhile', async () => {
  let answer = () => {};
  const onSubmit = vi.fn(() => new Promise<void>((resolve) => (answer = resolve)));
  const user = userEvent.setup();
  render(<SignIn onSubmit={onSubmit} />);
  await user.type(username(), 'mia');
  await user.type(password(), 'secret');
  await user.dblClick(submit());
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
  expect(document.activeElement).toBe(submit());
  expect(submit().getAttribute('aria-busy')).toBe('true');
  expect(submit().getAttribute('aria-disabled')).toBe('true');
  expect(submit().hasAttribute('disabled')).toBe(false);
  expect(username().readOnly).toBe(true);
  await user.click(submit());
  await user.keyboard('{Enter}');
  expect(onSubmit).toHaveBeenCalledOnce();
  await act(async () => answer());
  expect(submit().getAttribute('aria-busy')).toBeNull();
  expect(username().readOnly).toBe(false);
});

test('a password on view is hidden again before it is sent', async () => {
  const types: string[] = [];
  const user = userEvent.setup();
  render(<SignIn onSubmit={() => types.push(password().type)} />);
  await user.type(username(), 'mia');
  await user.type(password(), 'secret');
  await user.click(screen.getByRole('button', { name: 'Show password' }));
  expect(password().type).toBe('text');
  await user.click(submit());
  await waitFor(() => expect(types).toEqual(['password']));
});

function Refused({ failure }: { failure: Failure }) {
  const [shown, setShown] = useState<Failure | null>(null);
  return (
    <SignIn failure={shown} defaultValues={{ username: 'mia', password: 'wrong' }}>
      <button type="button" onClick={() => setShown(failure)}>
        refuse
      </button>
    </SignIn>
  );
}

async function refuse(failure: Failure) {
  render(
    <AllWords>
      <Refused failure={failure} />
    </AllWords>,
  );
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toBe('');
  await userEvent.click(screen.getByText('refuse'));
  expect(alert.textContent).not.toBe('');
  return alert;
}

test('wrong credentials are said above all; the name stays, the password is emptied and takes the focus', async () => {
  const alert = await refuse({ code: 'wrongCredentials' });
  expect(alert.textContent).toBe(english.failures.wrongCredentials);
  expect(username().value).toBe('mia');
  expect(password().value).toBe('');
  expect(document.activeElement).toBe(password());
});

test('a failure about a field shows at the field, takes the focus there and is announced', async () => {
  const alert = await refuse({ code: 'usernameTaken', field: 'username' });
  expect(alert.textContent).toBe(english.failures.usernameTaken);
  expect(description(username())).toContain(english.failures.usernameTaken);
  expect(username().getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(username());
  await userEvent.type(username(), 'x');
  await userEvent.tab();
  await waitFor(() => expect(username().getAttribute('aria-invalid')).toBeNull());
});

test('a failure about a field that the form does not have is shown above all', async () => {
  const alert = await refuse({ code: 'invalidPhoneNumber', field: 'phone_number' });
  expect(alert.querySelector('[data-slot="notice"]')?.textContent).toBe(english.failures.invalidPhoneNumber);
});

test('after too many tries it counts down in silence and sends nothing until then', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  try {
    const onSubmit = vi.fn();
    render(<SignIn onSubmit={onSubmit} failure={{ code: 'tooManyAttempts', retryAfter: 3 }} />);
    const countdown = screen.getByText(en.common.retryIn(3));
    expect(countdown.closest('[role="alert"], [role="status"], [aria-live]')).toBeNull();
    expect(submit().getAttribute('aria-disabled')).toBe('true');
    submit().click();
    act(() => vi.advanceTimersByTime(2000));
    expect(screen.getByText(en.common.retryIn(1))).toBeTruthy();
    act(() => vi.advanceTimersByTime(1000));
    expect(screen.queryByText(en.common.retryIn(0))).toBeNull();
    expect(submit().getAttribute('aria-disabled')).toBeNull();
    expect(onSubmit).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});

test('a change of language words the problems anew and keeps what was typed', async () => {
  const german = { ...en, problems: { ...en.problems, required: (label: string) => `${label} fehlt` } };
  const withWords = (messages: FirstMessages) => (
    <WordsContext.Provider
      value={{ messages, pending: false, later: 'none', loadLater() {}, joinLater: () => messages }}
    >
      <SignIn />
    </WordsContext.Provider>
  );
  const user = userEvent.setup();
  const { rerender } = render(withWords(en));
  await user.type(username(), 'mia');
  await user.click(submit());
  await screen.findByText(en.problems.required('Password'));
  rerender(withWords(german));
  expect(description(password())).toContain('Password fehlt');
  expect(username().value).toBe('mia');
});

test('what a person typed before the page was hydrated is kept', async () => {
  const onSubmit = vi.fn();
  const early = (input: HTMLInputElement | null) => {
    if (input && !input.dataset.seen) {
      input.value = 'early';
      input.dataset.seen = '';
    }
  };
  render(
    <Form schema={({ customAnswer }) => customAnswer()} defaultValues={{ answer: '' }} onSubmit={onSubmit}>
      <Field name="answer" label="Answer" ref={early} />
      <SubmitButton>Sign in</SubmitButton>
    </Form>,
  );
  await userEvent.click(submit());
  await waitFor(() => expect(onSubmit).toHaveBeenCalled());
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({ answer: 'early' });
});

test('what a password manager filled in without an event is sent', async () => {
  const onSubmit = vi.fn();
  const user = userEvent.setup();
  render(<SignIn onSubmit={onSubmit} />);
  await user.type(username(), 'm');
  await user.tab();
  username().value = 'mia';
  password().value = 'filled in';
  await user.click(submit());
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({ username: 'mia', password: 'filled in' });
});

test('the defaults are in the page that a server sends', () => {
  const html = renderToString(<SignIn defaultValues={{ username: 'mia' }} />);
  expect(html).toContain('value="mia"');
});

test('typing draws nothing anew outside the field', async () => {
  const commits: string[] = [];
  const watch = (id: string) => commits.push(id);
  const user = userEvent.setup();
  render(
    <Profiler id="form" onRender={watch}>
      <SignIn />
    </Profiler>,
  );
  await user.click(username());
  commits.length = 0;
  await user.type(username(), 'mia@example.com');
  await user.type(password(), 'correct horse battery staple');
  expect(commits).toEqual([]);
});
