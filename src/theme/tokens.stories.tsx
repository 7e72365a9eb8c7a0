import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect, within } from 'storybook/test';
import { componentTokens, semanticTokens, type Token } from './tokens.js';
import '../../.storybook/tokens.css';

interface TableProps {
  title: string;
  tokens: readonly Token[];
}

/** Every custom property that a theme may set, with its value in the default theme. */
function Table({ title, tokens }: TableProps) {
  return (
    <table className="tokens">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
          <th scope="col">What it is for</th>
          <th scope="col">Default</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.name} id={token.name}>
            <th scope="row">
              <code>{token.name}</code>
            </th>
            <td>
              <Sample token={token} mode="light" />
            </td>
            <td>
              <Sample token={token} mode="dark" />
            </td>
            <td>{token.purpose}</td>
            <td>
              <code>{token.initial}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sample({ token: { name, initial }, mode }: { token: Token; mode: 'light' | 'dark' }) {
  const style = sampleOf(name, initial);
  if (!style) return null;
  return (
    <div className="sample" style={{ colorScheme: mode }} aria-hidden="true">
      <div style={style}>{name.includes('font') || name.includes('line-height') ? 'Ag 09' : null}</div>
    </div>
  );
}

// What is worked out from other tokens is told in words and has no sample of its own.
function sampleOf(name: string, initial: string): CSSProperties | null {
  if (name.startsWith('--ck-color-')) return { background: initial };
  switch (name) {
    case '--ck-font':
    case '--ck-font-mono':
      return { fontFamily: initial };
    case '--ck-font-size':
      return { fontSize: initial };
    case '--ck-font-weight-medium':
    case '--ck-font-weight-bold':
      return { fontWeight: initial };
    case '--ck-space':
    case '--ck-control-height':
      return { inlineSize: initial, background: 'currentColor' };
    case '--ck-radius':
    case '--ck-radius-large':
      return { borderRadius: initial, border: '2px solid currentColor' };
    case '--ck-border-width':
    case '--ck-focus-width':
      return { border: `${initial} solid currentColor` };
    case '--ck-shadow':
      return { boxShadow: initial, background: 'Canvas' };
    default:
      return null;
  }
}

const meta = {
  title: 'Foundations/Tokens',
  component: Table,
  play: async ({ args, canvasElement }) => {
    const rows = within(canvasElement).getAllByRole('rowheader');
    await expect(rows).toHaveLength(args.tokens.length);
  },
} satisfies Meta<typeof Table>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What a brand sets; all else follows. */
export const Semantic: Story = { args: { title: 'Semantic tokens', tokens: semanticTokens } };

/** Single parts, for where a brand departs from its own rules. */
export const Components: Story = { args: { title: 'Component tokens', tokens: componentTokens } };
