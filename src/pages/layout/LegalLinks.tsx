'use client';
import { useSlot } from '../../react/context/appearance.js';
import { useMessages } from '../../react/texts/messages.js';

/** The addresses of the legal pages of a site. */
export interface LegalLinksProps {
  links: { readonly terms?: string; readonly privacy?: string; readonly help?: string };
}

const names = ['terms', 'privacy', 'help'] as const;

/** Links to the legal pages of a site. Renders a `<footer>` with a `<nav>`. */
export function LegalLinks({ links }: LegalLinksProps) {
  const { pages } = useMessages();
  const slots = {
    legal: useSlot('page-legal'),
    links: useSlot('page-legal-links'),
    link: useSlot('page-legal-link'),
  };
  return (
    <footer {...slots.legal}>
      <nav aria-label={pages.legal} {...slots.links}>
        {names.map((name) =>
          links[name] && pages[name] ? (
            <a key={name} href={links[name]} {...slots.link}>
              {pages[name]}
            </a>
          ) : null,
        )}
      </nav>
    </footer>
  );
}
