import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { Say } from '../../../stories-kit/inForm.js';
import { play, press } from '../../../stories-kit/steps.js';
import { Button } from '../button/Button.js';
import { Card } from '../card/Card.js';
import { Root } from '../Root.js';
import { Dialog } from './Dialog.js';

function Example({ open: atFirst = false, lines = 1 }: { open?: boolean; lines?: number }) {
  const [open, setOpen] = useState(atFirst);
  const trigger = (
    <Button>
      <Say words={({ signIn }) => signIn.title} />
    </Button>
  );
  return (
    <Root>
      <Dialog open={open} onOpenChange={setOpen} title="Sign in" trigger={trigger}>
        <Card title={<Say words={({ signIn }) => signIn.title} />}>
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <p key={line} data-app="">
              <Say words={({ notices }) => notices.startAgain} />
            </p>
          ))}
        </Card>
      </Dialog>
    </Root>
  );
}

const meta = { title: 'Parts/Dialog', component: Example } satisfies Meta<typeof Example>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

export const Opened: Story = {
  play: play(
    press(({ signIn }) => signIn.title),
    ({ page }) => waitFor(() => expect(within(page).getByRole('dialog')).toBeVisible()),
  ),
};

/** What is taller than the window scrolls inside. */
export const Tall: Story = {
  args: { open: true, lines: 40 },
  play: play(({ page }) => waitFor(() => expect(within(page).getByRole('dialog')).toBeVisible())),
};
