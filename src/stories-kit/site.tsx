import { useState } from 'react';
import { AuthPages, type AuthPagesProps } from '../pages/index.js';
import { Landscape } from './landscape.js';

export interface SiteProps extends Omit<AuthPagesProps, 'path' | 'navigate'> {
  /** The path of the first page. */
  at: string;
  /** Whether the pages have a logo, a picture and links to legal pages. */
  dressed?: boolean;
}

const legalLinks = { terms: '#terms', privacy: '#privacy', help: '#help' };

/**
 * Draws the pages with their path in React state, so that a story can begin at any page and move to all
 * others.
 */
export function Site({ at, dressed = false, ...props }: SiteProps) {
  const [path, setPath] = useState(at);
  // The text on the picture of the split layout is white in both colour modes.
  const background = <Landscape mode={props.layout === 'split' ? 'dark' : undefined} />;
  const dress = dressed && { logo: <Logo />, background, aside: <Aside />, legalLinks };
  return <AuthPages siteName="Observatory" path={path} navigate={setPath} {...dress} {...props} />;
}

function Logo() {
  return (
    <a
      href="#home"
      style={{ color: 'inherit', font: '600 1.25rem/1 Georgia, serif', textDecoration: 'none' }}
    >
      ☾ Observatory
    </a>
  );
}

function Aside() {
  return (
    <blockquote lang="en" dir="ltr" style={{ margin: 0 }}>
      We may trace the stars by night; by day we look for who keeps the accounts.
    </blockquote>
  );
}
