'use client';
import { type ComponentProps, forwardRef, type Ref } from 'react';
import { useSlot } from '../../../react/context/appearance.js';

export interface LinkButtonProps extends Omit<ComponentProps<'a'>, 'ref' | 'type'> {
  /** The address that the link leads to; without an address the part is a button that only looks like a link. */
  href?: string;
  ref?: Ref<HTMLAnchorElement | HTMLButtonElement>;
}

/** Leads to another view. Renders an `<a>` with `href`, else a `<button type="button">`. */
export const LinkButton = forwardRef<HTMLAnchorElement | HTMLButtonElement, LinkButtonProps>(
  function LinkButton({ href, className, ...rest }, ref) {
    const slot = useSlot('link', className);
    // A ref to either element takes each of the two.
    if (href !== undefined) return <a href={href} {...rest} {...slot} ref={ref as Ref<HTMLAnchorElement>} />;
    // Handlers are typed for the anchor; both elements give the same events.
    const button = { ...rest, ref } as ComponentProps<'button'>;
    return <button type="button" {...button} {...slot} />;
  },
);
