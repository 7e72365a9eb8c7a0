import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { JourneyOptions } from '../../components/journey/options/journeyOptions.js';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { AuthPages } from '../AuthPages.js';
import type { NavigateOptions } from './useLocation.js';

const ada = { username: 'ada@example.com', password: 'Analytical-1843' };
const grace = { username: 'grace@example.com', password: 'Nanosecond-1952', confirmed: false };
const pool = { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] };

let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario({ pool, users: [ada, grace] });
});
afterEach(() => {
  sessionStorage.clear();
  scenario.restore();
});

/** An app with a router of its own, which shows every address that the router was given. */
function App({ start, ...options }: { start: string } & JourneyOptions) {
  const [visited, setVisited] = useState([start]);
  function navigate(to: string, { replace }: NavigateOptions) {
    setVisited((before) => [...(replace ? before.slice(0, -1) : before), to]);
  }
  return (
    <>
      <AuthPages path={visited.at(-1)} navigate={navigate} {...options} />
      <p>Back leads past {visited.join(' and ')}</p>
    </>
  );
}

const open = (start: string, options?: JourneyOptions) =>
  renderWithAuth(<App start={start} {...options} />, { scenario });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const leftBehind = (...addresses: string[]) =>
  screen.findByText(`Back leads past ${addresses.join(' and ')}`);
const code = () => screen.getByLabelText(/^Confirmation code/);

it('a link fills in the username of a sign-in', async () => {
  open('/auth/login?username=ada%40example.com');
  await heading('Sign in');
  await leftBehind('/auth/login');
  await waitFor(() => expect(screen.getByLabelText('Email')).toHaveValue(ada.username));
});

it('a link fills in the username of a sign-up', async () => {
  open('/auth/signup?email=new%40example.com&returnTo=%2Fmembers');
  await heading('Create account');
  await leftBehind('/auth/signup?returnTo=%2Fmembers');
  await waitFor(() => expect(screen.getByLabelText('Email')).toHaveValue('new@example.com'));
});

it('a link fills in the username of a reset', async () => {
  open('/auth/forgotPassword?username=ada%40example.com');
  await heading('Reset your password');
  await leftBehind('/auth/forgotPassword');
  await waitFor(() => expect(screen.getByLabelText('Email')).toHaveValue(ada.username));
});

it('a person sets a new password by the link of an email, and no code stays in the address', async () => {
  const { aws, clientId: ClientId } = scenario;
  await aws('ForgotPassword', { ClientId, Username: ada.username });
  open(`/auth/forgotPassword?username=ada%40example.com&code=${scenario.codeFor(ada.username)}`);
  await heading('Set a new password');
  await leftBehind('/auth/forgotPassword');
  expect(code()).toHaveValue(scenario.codeFor(ada.username));
  await userEvent.type(screen.getByLabelText('New password'), 'Brand-new-horse-1{Enter}');
  await screen.findByText(/Your password (is|has been) changed/);
  expect(screen.getByLabelText('Email')).toHaveValue(ada.username);
});

it('a person confirms an account by the link of an email and the button', async () => {
  open(`/auth/confirm?username=grace%40example.com&code=${scenario.codeFor(grace.username)}`);
  await heading('Confirm your account');
  await leftBehind('/auth/confirm');
  await waitFor(() => expect(code()).toHaveValue(scenario.codeFor(grace.username)));
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  await screen.findByText(/Your account is confirmed/);
});

it("a stranger's words in a link are not on the page", async () => {
  open('/auth/forgotPassword?code=019373&username=URGENT%20call%20%2B1%20555%20010%200000');
  await heading('Reset your password');
  await leftBehind('/auth/forgotPassword');
  expect(document.querySelector('main')).not.toHaveTextContent(/URGENT|sent/);
  expect(screen.getByLabelText('Email')).toHaveValue('');
});

it('a link to a confirmation does not claim that a code was sent', async () => {
  open('/auth/confirm?username=stranger%40example.com&code=019373');
  await heading('Confirm your account');
  expect(document.querySelector('main')).not.toHaveTextContent(/^We sent|\. We sent/);
  expect(screen.getByText(/^If .*stranger@example.com/)).toBeVisible();
});

it('a link with a code but no username leads to sign-in', async () => {
  open('/auth/confirm?code=123456');
  await heading('Sign in');
  await leftBehind('/auth/login');
});

it('after a reload, the code of the link is gone from its field', async () => {
  const { unmount } = open('/auth/forgotPassword?username=ada%40example.com&code=123456');
  await heading('Set a new password');
  unmount();
  open('/auth/forgotPassword');
  await heading('Set a new password');
  expect(code()).toHaveValue('');
});

it('a link cannot fill in a password', async () => {
  open('/auth/login?username=ada%40example.com&password=Analytical-1843');
  await waitFor(() => expect(screen.getByLabelText('Email')).toHaveValue(ada.username));
  expect(screen.getByLabelText('Password')).toHaveValue('');
});

it('the values of a link are gone after a sign-in and a sign-out', async () => {
  open('/auth/login?username=ada%40example.com');
  await waitFor(() => expect(screen.getByLabelText('Email')).toHaveValue(ada.username));
  await userEvent.type(screen.getByLabelText('Password'), `${ada.password}{Enter}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
  await heading('Sign in');
  expect(screen.getByLabelText('Email')).toHaveValue('');
});

it('without a sign-up, its address leads to the sign-in and keeps the rest of the link', async () => {
  open('/auth/signup?username=ada%40example.com&returnTo=%2Fmembers', { hideSignUp: true });
  await heading('Sign in');
  await leftBehind('/auth/login?returnTo=%2Fmembers');
  await waitFor(() => expect(screen.getByLabelText('Email')).toHaveValue(ada.username));
  expect(screen.queryByRole('link', { name: 'Create account' })).toBeNull();
});

it('a router is never asked for the address that it shows', async () => {
  const asked: string[] = [];
  function Routed() {
    const [path, setPath] = useState('/auth/login');
    function navigate(to: string) {
      asked.push(`${path} → ${to}`);
      setPath(to);
    }
    return <AuthPages path={path} navigate={navigate} redirectTo="/members" />;
  }
  renderWithAuth(<Routed />, { scenario });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Email'), ada.username);
  await user.type(screen.getByLabelText('Password'), ada.password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  await heading('Page not found');
  expect(asked).toEqual(['/auth/login → /members']);
});
