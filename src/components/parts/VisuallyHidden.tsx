import type { ComponentProps } from 'react';

/** Text for screen readers alone. Renders a `<span>`. */
export function VisuallyHidden(props: ComponentProps<'span'>) {
  return <span {...props} data-slot="visually-hidden" />;
}
