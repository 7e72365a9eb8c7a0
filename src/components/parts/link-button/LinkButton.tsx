'use client';
import type { ComponentProps } from 'react';
import { useSlot } from '../../../react/context/appearance.js';

export interface LinkButtonProps extends Omit<ComponentProps<'a'>, 'ref' | 'type'> {
  /** Where it leads; without one it is a button that only looks like a link. */
  href?: string;
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    LinkButton: LinkButtonProps;
  }
}

/** Leads to another view. Renders an `<a>` with `href`, else a `<button type="button">`. */
export function LinkButton({ href, className, ...rest }: LinkButtonProps) {
  const slot = useSlot('link', className);
  if (href !== undefined) return <a href={href} {...rest} {...slot} />;
  // Handlers are typed for the anchor; both elements give the same events.
  return <button type="button" {...(rest as ComponentProps<'button'>)} {...slot} />;
}
