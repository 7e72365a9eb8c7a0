import type { Meta, StoryObj } from '@storybook/react-vite';
import { useAuth } from '../../react/session/useAuth.js';
import { ada, emailPool, withUsers } from '../../stories-kit/pools.js';
import { play, sees } from '../../stories-kit/steps.js';
import { SignedIn } from './SignedIn.js';
import { SignedOut } from './SignedOut.js';

function Greeting() {
  const { user } = useAuth();
  return (
    <>
      <SignedIn>
        <p>Hello {user?.displayName}.</p>
      </SignedIn>
      <SignedOut>
        <p>Hello stranger.</p>
      </SignedOut>
      <SignedIn fallback={<p>Members see more here.</p>}>
        <p>Here is more.</p>
      </SignedIn>
    </>
  );
}

const meta = {
  title: 'Access/Signed in and out',
  component: Greeting,
  parameters: { scenario: withUsers(emailPool, ada) },
} satisfies Meta<typeof Greeting>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Out: Story = {
  play: play(
    sees(() => 'Hello stranger.'),
    sees(() => 'Members see more here.'),
  ),
};

export const In: Story = {
  parameters: { signedInAs: ada.username },
  play: play(
    sees(() => 'Hello Ada Lovelace.'),
    sees(() => 'Here is more.'),
  ),
};
