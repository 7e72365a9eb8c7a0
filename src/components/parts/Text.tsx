'use client';
import { type ComponentProps, forwardRef } from 'react';
import { useSlot } from '../../react/context/appearance.js';

export interface TextProps extends ComponentProps<'p'> {
  /**
   * Whether the sentence is an aside, set smaller.
   * @selector [data-quiet]
   * @default false
   */
  quiet?: boolean;
}

/** A sentence between the fields of a view. Renders a `<p>`. */
export const Text = forwardRef<HTMLParagraphElement, TextProps>(function Text(props, ref) {
  const { quiet = false, className, ...rest } = props;
  return <p {...rest} {...useSlot('text', className)} ref={ref} data-quiet={quiet ? '' : undefined} />;
});
