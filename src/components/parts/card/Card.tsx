'use client';
import { type ComponentProps, type ReactNode, useContext, useId, useRef } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useBeforePaint } from '../useBeforePaint.js';
import { HeadingIdContext, ViewContext } from '../ViewContext.js';

export interface CardProps extends Omit<ComponentProps<'section'>, 'title'> {
  /** The heading; it names the section. */
  title: ReactNode;
  /** A sentence under the heading. */
  description?: ReactNode;
  /** What just went well, announced politely; see `Notice`. */
  notice?: ReactNode;
  /** Links to other views. */
  footer?: ReactNode;
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    Card: CardProps;
  }
}

/** One view on its own surface, under a heading that takes the focus after a step. Renders a `<section>`. */
export function Card({ title, description, notice, footer, children, className, ...rest }: CardProps) {
  const { headingLevel, focusHeading } = useContext(ViewContext);
  const slots = { description: useSlot('card-description'), footer: useSlot('card-footer') };
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${headingLevel}` as const;
  // Not a moment later: until then the focus is nowhere, since the button that was pressed is gone.
  useBeforePaint(() => {
    if (focusHeading) heading.current?.focus();
  }, [focusHeading]);
  return (
    <section aria-labelledby={titleId} {...rest} {...useSlot('card', className)}>
      <header {...useSlot('card-header')}>
        <Heading id={titleId} ref={heading} tabIndex={-1} {...useSlot('card-title')}>
          {title}
        </Heading>
        {description && <div {...slots.description}>{description}</div>}
      </header>
      <div role="status" {...useSlot('card-notice')}>
        {notice}
      </div>
      <HeadingIdContext.Provider value={titleId}>
        <div {...useSlot('card-body')}>{children}</div>
      </HeadingIdContext.Provider>
      {footer && <footer {...slots.footer}>{footer}</footer>}
    </section>
  );
}
