import { screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SignedIn, SignIn } from '../index.js';
import { createScenario, seedPassword } from '../testing/index.js';
import { foreignChanges, muteHydration } from './foreignChanges.js';
import { fromServer } from './fromServer.js';
import { watchNavigation } from './watchNavigation.js';

const username = 'ada@example.com';

test.each(Object.entries(foreignChanges))(
  'a person fills in and sends a form before its script runs, and then signs in with what is there: %s',
  async (_, change) => {
    muteHydration(change);
    const scenario = await createScenario({ users: [{ username }] });
    onTestFinished(() => scenario.restore());
    onTestFinished(() => localStorage.clear());
    const { container, hydrate } = fromServer(
      <>
        <SignIn />
        <SignedIn>Welcome</SignedIn>
      </>,
      scenario,
    );
    const visited = watchNavigation();
    const { href } = window.location;

    // Keys and clicks of the browser itself: a form is sent by them alone as without a script.
    await userEvent.type(screen.getByLabelText('Email'), `${username}{Enter}`);
    await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(visited).toEqual([]);
    expect(window.location.href).toBe(href);

    change(container);
    await hydrate();
    await expect.poll(() => screen.queryByLabelText('Password')).toHaveValue(seedPassword);
    expect(screen.getByLabelText('Email')).toHaveValue(username);
    await userEvent.click(screen.getByRole('button', { name: /sign in/i }));
    expect(await screen.findByText('Welcome')).toBeVisible();
  },
);
