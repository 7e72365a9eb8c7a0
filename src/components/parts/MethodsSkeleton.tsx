'use client';
import { useSlot } from '../../react/context/appearance.js';
import { useMessages } from '../../react/texts/messages.js';
import { VisuallyHidden } from './VisuallyHidden.js';

/** Holds the place of the list of methods while it loads. Renders a `<div>`. */
export function MethodsSkeleton() {
  const { common } = useMessages();
  const slots = { list: useSlot('skeleton'), line: useSlot('skeleton-line') };
  return (
    <div {...slots.list}>
      <VisuallyHidden role="status">{common.loading}</VisuallyHidden>
      <div aria-hidden="true" {...slots.line} />
      <div aria-hidden="true" {...slots.line} />
      <div aria-hidden="true" {...slots.line} />
    </div>
  );
}
