'use client';
import type { ComponentProps, ReactNode } from 'react';
import { Root } from '../../components/parts/Root.js';
import { useSlot } from '../../react/context/appearance.js';
import { LegalLinks, type LegalLinksProps } from './LegalLinks.js';

export interface PageLayoutProps extends ComponentProps<'div'> {
  /**
   * One card in the middle of the page, or the form beside a picture.
   * @default 'card'
   */
  layout?: 'card' | 'split';
  /** Drawn above the form. */
  logo?: ReactNode;
  /**
   * An address of an image, or an element: behind the card, or beside the form in the split layout. Decoration only.
   * @default the theme's own
   */
  background?: ReactNode;
  /** Words on the background in the split layout. */
  aside?: ReactNode;
  /** Addresses of the site's legal pages; those left out are not shown. */
  legalLinks?: LegalLinksProps['links'];
}

/** The page around the form. Renders a `<div>` with a `<main>` in it. */
export function PageLayout(props: PageLayoutProps) {
  const { layout = 'card', logo, background, aside, legalLinks, children, ...rest } = props;
  const page = useSlot('page');
  const frame = useSlot('page-layout');
  const header = useSlot('page-logo');
  const main = useSlot('page-main');
  return (
    <Root {...rest}>
      <div {...page} data-layout={layout}>
        <Background>{background}</Background>
        {aside && layout === 'split' ? <Aside>{aside}</Aside> : null}
        <div {...frame}>
          {logo ? <header {...header}>{logo}</header> : null}
          <main {...main}>{children}</main>
          {legalLinks ? <LegalLinks links={legalLinks} /> : null}
        </div>
      </div>
    </Root>
  );
}

function Background({ children }: { children: ReactNode }) {
  const slot = useSlot('page-background');
  return (
    <div {...slot} aria-hidden="true">
      {typeof children === 'string' ? <img src={children} alt="" /> : children}
    </div>
  );
}

function Aside({ children }: { children: ReactNode }) {
  return <aside {...useSlot('page-aside')}>{children}</aside>;
}
