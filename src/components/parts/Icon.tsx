'use client';
import { type ComponentProps, forwardRef, type ReactNode } from 'react';
import { useSlot } from '../../react/context/appearance.js';

const paths = {
  alert: 'M8 4.75v3.75M8 11.1v.15M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5Z',
  check: 'm3.25 8.5 3.1 3.1 6.4-7.1',
  chevron: 'm4 6.25 4 4 4-4',
  circle: 'M8 4.75a3.25 3.25 0 1 0 0 6.5 3.25 3.25 0 0 0 0-6.5Z',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.75 5.75h7.5v7.5h-7.5zM10.25 5.75v-3h-7.5v7.5h3',
  info: 'M8 7.5v3.75M8 4.75v.15M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5Z',
  success: 'm5.25 8.25 2 2 3.5-4M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5Z',
  warning: 'M8 6v3M8 11.35v.15M8 2.25 1.75 13.25h12.5L8 2.25Z',
  eye: 'M1.5 8S3.75 3.5 8 3.5 14.5 8 14.5 8 12.25 12.5 8 12.5 1.5 8 1.5 8ZM8 6.1a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8Z',
  eyeOff:
    'M3.9 4.7C2.3 6 1.5 8 1.5 8S3.75 12.5 8 12.5c1.3 0 2.4-.4 3.3-1M6.6 3.65A6 6 0 0 1 8 3.5c4.25 0 6.5 4.5 6.5 4.5s-.5 1.05-1.5 2.1M6.7 6.6a1.9 1.9 0 0 0 2.7 2.7M2 2l12 12',
} as const;

/** The name of a drawing. That of `globe` comes with the part that shows it, later than the first view. */
export type IconName = keyof typeof paths | 'globe';

export interface IconProps extends ComponentProps<'svg'> {
  name: IconName;
  /**
   * The shapes of the drawing.
   * @default those of the name
   */
  children?: ReactNode;
}

/** A drawing beside words, never in their place: hidden from screen readers. Renders an `<svg>`. */
export const Icon = forwardRef<SVGSVGElement, IconProps>(function Icon(props, ref) {
  const { name, className, children, ...rest } = props;
  const path = name === 'globe' ? undefined : paths[name];
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
      {...useSlot('icon', className)}
      ref={ref}
      data-icon={name}
    >
      {children ?? <path d={path} />}
    </svg>
  );
});
