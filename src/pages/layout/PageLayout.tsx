'use client';
import { forwardRef, type ReactNode } from 'react';
import { Root, type RootProps } from '../../components/parts/Root.js';
import { useSlot } from '../../react/context/appearance.js';
import { LegalLinks, type LegalLinksProps } from './LegalLinks.js';

/** What surrounds the form on a page: logo, picture, text and legal links. */
export interface PageLayoutProps extends RootProps {
  /**
   * The arrangement: a card in the middle of the page, or the form beside a picture.
   * @default 'card'
   */
  layout?: 'card' | 'split';
  /** The logo above the form. */
  logo?: ReactNode;
  /**
   * The address of an image, or an element: behind the card, or beside the form in the split layout.
   * Decoration only.
   * @default the theme's own
   */
  background?: ReactNode;
  /** The text on the background in the split layout. */
  aside?: ReactNode;
  /** The addresses of the site's legal pages. A link without an address is not shown. */
  legalLinks?: LegalLinksProps['links'];
}

/** Draws the page around the form. Renders a `<div>` with a `<main>`. */
export const PageLayout = forwardRef<HTMLDivElement, PageLayoutProps>(function PageLayout(props, ref) {
  const { layout = 'card', logo, background, aside, legalLinks, children, ...rest } = props;
  return (
    <Root {...rest} ref={ref}>
      <Frame {...{ layout, logo, background, aside, legalLinks }}>{children}</Frame>
    </Root>
  );
});

type FrameProps = Omit<PageLayoutProps, keyof RootProps> & Pick<RootProps, 'children'>;

// These elements are inside `Root`, because `Root` gives the class names.
function Frame({ layout, logo, background, aside, legalLinks, children }: FrameProps) {
  const page = useSlot('page');
  const frame = useSlot('page-layout');
  const header = useSlot('page-logo');
  const main = useSlot('page-main');
  return (
    <div {...page} data-layout={layout}>
      <Background>{background}</Background>
      {aside && layout === 'split' ? <Aside>{aside}</Aside> : null}
      <div {...frame}>
        {logo ? <header {...header}>{logo}</header> : null}
        <main {...main}>{children}</main>
        {legalLinks ? <LegalLinks links={legalLinks} /> : null}
      </div>
    </div>
  );
}

function Background({ children }: { children: ReactNode }) {
  const slots = { background: useSlot('page-background'), image: useSlot('page-background-image') };
  return (
    <div {...slots.background} aria-hidden="true">
      {typeof children === 'string' ? <img src={children} alt="" {...slots.image} /> : children}
    </div>
  );
}

function Aside({ children }: { children: ReactNode }) {
  return <aside {...useSlot('page-aside')}>{children}</aside>;
}
