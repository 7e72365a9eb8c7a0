import { isValidElement, type ReactNode } from 'react';

/** The text in what is drawn, as far as it can be read: what a component of the app draws by itself cannot. */
export function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? textOf(node.props.children) : '';
}
