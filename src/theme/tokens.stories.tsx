import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect, within } from 'storybook/test';
import { componentTokens, semanticTokens, type Token } from './tokens.js';
import '../../.storybook/tokens.css';

interface TableProps {
  title: string;
  tokens: readonly Token[];
}

/** Lists every custom property that a theme may set, with its value in the default theme. */
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
      <div style={style}>{/font|weight|heading/.test(name) ? 'Ag 09' : null}</div>
    </div>
  );
}

// A value that is a description, or that shows only on interaction, has no sample.
function sampleOf(name: string, initial: string): CSSProperties | null {
  const value = resolved(initial);
  if (/^(light-dark|rgb)\(/.test(value)) return { background: value };
  if (name.includes('shadow')) return { boxShadow: value, background: 'Canvas' };
  if (name.includes('radius')) return { borderRadius: value, border: '2px solid' };
  if (name.includes('weight')) return { fontWeight: value };
  if (name.endsWith('font') || name.endsWith('font-mono')) return { fontFamily: value };
  if (name.endsWith('font-size') || name.endsWith('heading-size')) return { fontSize: value };
  if (name.endsWith('border-width') || name.endsWith('focus-width')) return { border: `${value} solid` };
  if (/space|(control|button|input|slot|logo)-height$/.test(name))
    return { inlineSize: value, background: 'currentColor' };
  return null;
}

/** Returns the default of the semantic token that a component token falls back to. */
function resolved(initial: string): string {
  const [, name] = /^var\((--ck-[a-z-]+)\)$/.exec(initial) ?? [];
  return semanticTokens.find((token) => token.name === name)?.initial ?? initial;
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

/** The tokens that a brand sets. All other values follow from these. */
export const Semantic: Story = { args: { title: 'Semantic tokens', tokens: semanticTokens } };

/** Tokens for single parts, for a brand whose part differs from its own rules. */
export const Components: Story = { args: { title: 'Component tokens', tokens: componentTokens } };
