import type { Meta, StoryObj } from '@storybook/react-vite';
import { onCard } from '../../.storybook/parts.js';
import { play, shows } from '../../.storybook/steps.js';
import { Notice } from '../components/parts/Notice.js';
import { useMessages } from '../react/messages.js';

/** All that can go wrong, in the words that people see; each says what to do next. */
function Failures() {
  const { failures } = useMessages();
  return Object.entries(failures).map(([code, text]) => (
    <div key={code} id={code}>
      <code>{code}</code>
      <Notice tone="error">{text}</Notice>
    </div>
  ));
}

const meta = {
  title: 'Foundations/Failures',
  component: Failures,
  decorators: [onCard],
} satisfies Meta<typeof Failures>;

export default meta;
type Story = StoryObj<typeof meta>;

export const All: Story = { play: play(shows('notice')) };
