'use client';
import { type ComponentProps, forwardRef } from 'react';
import { usePart, useSlot } from '../../../react/context/appearance.js';
import { Icon } from '../Icon.js';

export interface NoticeProps extends ComponentProps<'div'> {
  /**
   * The kind of message, shown by an icon as well as a colour.
   * @selector [data-tone]
   * @default 'info'
   */
  tone?: 'error' | 'success' | 'info' | 'warning';
}

const icons = { error: 'alert', success: 'success', info: 'info', warning: 'warning' } as const;

/** A message on a surface of its own. The live region belongs to the element around the notice. Renders a `<div>`. */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(props, ref) {
  const { tone = 'info', children, className, ...rest } = props;
  const Drawing = usePart('Icon', Icon);
  return (
    <div {...rest} {...useSlot('notice', className)} ref={ref} data-tone={tone}>
      <Drawing name={icons[tone]} />
      <div {...useSlot('notice-text')}>{children}</div>
    </div>
  );
});
