'use client';
import { type ComponentProps, forwardRef } from 'react';
import { useSlot } from '../../react/context/appearance.js';

export type IsolatedProps = ComponentProps<'bdi'>;

/** Text that may run in another direction than the page: a name, an address, a message of the pool. Renders a `<bdi>`. */
export const Isolated = forwardRef<HTMLElement, IsolatedProps>(function Isolated(props, ref) {
  const { className, ...rest } = props;
  return <bdi {...rest} {...useSlot('isolated', className)} ref={ref} />;
});
