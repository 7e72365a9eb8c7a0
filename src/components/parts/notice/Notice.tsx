'use client';
import type { ComponentProps } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { Icon } from '../Icon.js';

export interface NoticeProps extends ComponentProps<'div'> {
  /**
   * What kind of news it is; told by an icon as well as a colour.
   * @selector [data-tone]
   * @default 'info'
   */
  tone?: 'error' | 'success' | 'info' | 'warning';
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    Notice: NoticeProps;
  }
}

const icons = { error: 'alert', success: 'success', info: 'info', warning: 'warning' } as const;

/** A sentence that stands out. The live region belongs to what is around it. Renders a `<div>`. */
export function Notice({ tone = 'info', children, className, ...rest }: NoticeProps) {
  return (
    <div {...rest} {...useSlot('notice', className)} data-tone={tone}>
      <Icon name={icons[tone]} />
      <div {...useSlot('notice-text')}>{children}</div>
    </div>
  );
}
