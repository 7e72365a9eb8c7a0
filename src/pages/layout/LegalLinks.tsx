'use client';
import { useSlot } from '../../react/context/appearance.js';
import { useMessages } from '../../react/texts/messages.js';

export interface LegalLinksProps {
  links: { readonly terms?: string; readonly privacy?: string; readonly help?: string };
}

const names = ['terms', 'privacy', 'help'] as const;

/** Leads to what a site must say about itself. Renders a `<footer>` with a `<nav>`. */
export function LegalLinks({ links }: LegalLinksProps) {
  const { pages } = useMessages();
  const slot = useSlot('page-legal');
  return (
    <footer {...slot}>
      <nav aria-label={pages.legal}>
        {names.map((name) =>
          links[name] ? (
            <a key={name} href={links[name]}>
              {pages[name]}
            </a>
          ) : null,
        )}
      </nav>
    </footer>
  );
}
