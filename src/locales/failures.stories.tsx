import type { Meta, StoryObj } from '@storybook/react-vite';
import { Notice } from '../components/parts/notice/Notice.js';
import { useMessages } from '../react/texts/messages.js';
import { onCard } from '../stories-kit/inForm.js';
import { play, shows } from '../stories-kit/steps.js';

/** Lists every failure with its text. Each text says what to do next. */
function Failures() {
  const { failures } = useMessages();
  return Object.entries(failures).map(([code, text]) => (
    <div key={code} id={code} data-app="">
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
