'use client';
import { type ComponentProps, forwardRef, type ReactNode, useContext, useId, useRef } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useBeforePaint } from '../useBeforePaint.js';
import { HeadingIdContext, ViewContext } from '../ViewContext.js';

export interface CardProps extends Omit<ComponentProps<'section'>, 'title'> {
  /** The heading, which names the section. */
  title: ReactNode;
  /** A sentence under the heading. */
  description?: ReactNode;
  /** A success message, announced politely; see `Notice`. */
  notice?: ReactNode;
  /** Links to other views. */
  footer?: ReactNode;
}

/** One view on its own surface, under a heading that takes the focus after a step. Renders a `<section>`. */
export const Card = forwardRef<HTMLElement, CardProps>(function Card(props, ref) {
  const { title, description, notice, footer, children, className, ...rest } = props;
  const { headingLevel, focusHeading, header } = useContext(ViewContext);
  const slots = {
    top: useSlot('card-top'),
    description: useSlot('card-description'),
    footer: useSlot('card-footer'),
  };
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${headingLevel}` as const;
  // Before the browser paints: the button that was pressed is gone, so the focus is on no element.
  useBeforePaint(() => {
    if (focusHeading) heading.current?.focus();
  }, [focusHeading]);
  return (
    <section aria-labelledby={titleId} {...rest} {...useSlot('card', className)} ref={ref}>
      <header {...useSlot('card-header')}>
        {header && <div {...slots.top}>{header}</div>}
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
});
