import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Say } from '../../stories-kit/inForm.js';
import { ada, adasLogin, emailPool, slow, withUsers } from '../../stories-kit/pools.js';
import { fails, fill, play, press, reaches, showsNo, submit, waits } from '../../stories-kit/steps.js';
import { Button } from '../parts/button/Button.js';
import { Root } from '../parts/Root.js';
import { AuthDialog } from './AuthDialog.js';

function Shop({ dismissible = true }: { dismissible?: boolean }) {
  const [open, setOpen] = useState(false);
  const trigger = (
    <Button>
      <Say words={({ signIn }) => signIn.title} />
    </Button>
  );
  return (
    <Root>
      <p data-app="">A page that everyone may read.</p>
      <AuthDialog open={open} onOpenChange={setOpen} trigger={trigger} dismissible={dismissible} />
    </Root>
  );
}

const meta = {
  title: 'Access/Dialog',
  component: Shop,
  parameters: { scenario: withUsers(emailPool, ada) },
} satisfies Meta<typeof Shop>;

export default meta;
type Story = StoryObj<typeof meta>;

const open = [press(({ signIn }) => signIn.title), reaches(({ signIn }) => signIn.title)];

export const Closed: Story = {};

export const Opened: Story = { play: play(...open) };

export const Pending: Story = {
  parameters: { faults: [slow('InitiateAuth')] },
  play: play(...open, fill(adasLogin), submit(), waits()),
};

export const Refused: Story = {
  play: play(
    ...open,
    fill({ ...adasLogin, password: 'Difference-1822' }),
    submit(),
    fails('wrongCredentials'),
  ),
};

export const SignUp: Story = {
  play: play(
    ...open,
    press(({ signIn }) => signIn.signUp),
    reaches(({ signUp }) => signUp.title),
  ),
};

export const ClosedAfterSignIn: Story = {
  play: play(...open, fill(adasLogin), submit(), showsNo('dialog')),
};

/** A page that is for signed-in people only. */
export const NotDismissible: Story = {
  args: { dismissible: false },
  play: play(...open, showsNo('dialog-close')),
};
