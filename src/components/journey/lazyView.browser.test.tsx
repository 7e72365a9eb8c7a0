import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, Suspense } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { Card } from '../slots/first.js';
import { lazyView } from './lazyView.js';

interface Props {
  name: string;
}

let scenario: Scenario;
let online: boolean;
let loads: number;

beforeEach(async () => {
  scenario = await createScenario();
  online = false;
  loads = 0;
});
afterEach(() => scenario.restore());

const Greeting = ({ name }: Props) => <Card title={`Hello ${name}`} />;

function greeting() {
  return lazyView<Props>(async (): Promise<ComponentType<Props>> => {
    loads++;
    if (!online) throw new TypeError('Failed to fetch dynamically imported module');
    return Greeting;
  });
}

function draw(ui: React.ReactNode) {
  renderWithAuth(<Suspense fallback="on its way">{ui}</Suspense>, { scenario });
  return userEvent.setup();
}

test('a view that cannot be loaded shows the failure, and "Try again" loads the view', async () => {
  const View = greeting();
  const user = draw(<View name="Ada" />);
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/could not reach the server/));
  expect(screen.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  online = true;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Hello Ada' })).toHaveFocus();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the failure is announced again each time that the view cannot be loaded', async () => {
  const View = greeting();
  const user = draw(<View name="Ada" />);
  for (const time of [1, 2, 3]) {
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/could not reach the server/));
    expect(loads).toBe(time);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'There is a problem' })).toHaveFocus());
  }
});

test('a view loads after a preload that failed', async () => {
  const View = greeting();
  View.preload();
  online = true;
  draw(<View name="Ada" />);
  expect(await screen.findByRole('heading', { name: 'Hello Ada' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a second place of the same view uses the code that the first place has loaded', async () => {
  const View = greeting();
  function Twice() {
    return (
      <>
        <View name="Ada" />
        <View name="Grace" />
      </>
    );
  }
  const user = draw(<Twice />);
  const [first] = await screen.findAllByRole('button', { name: 'Try again' });
  online = true;
  if (first) await user.click(first);
  expect(await screen.findByRole('heading', { name: 'Hello Ada' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Hello Grace' })).toHaveFocus();
  expect(loads).toBe(2);
});
