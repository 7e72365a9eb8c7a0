'use client';
import type { ComponentProps } from 'react';
import { useSlot } from '../../react/context/appearance.js';

export interface TextProps extends ComponentProps<'p'> {
  /**
   * Whether it is an aside, set smaller.
   * @selector [data-quiet]
   * @default false
   */
  quiet?: boolean;
}

/** A sentence between the fields of a view. Renders a `<p>`. */
export function Text({ quiet = false, className, ...rest }: TextProps) {
  return <p {...useSlot('text', className)} data-quiet={quiet ? '' : undefined} {...rest} />;
}
