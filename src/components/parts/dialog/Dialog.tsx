'use client';
import * as Radix from '@radix-ui/react-dialog';
import type { ComponentProps, ReactNode } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { useMessages } from '../../../react/texts/messages.js';
import { Icon } from '../Icon.js';
import { Root } from '../Root.js';

export interface DialogProps extends Omit<ComponentProps<'div'>, 'title'> {
  open: boolean;
  onOpenChange(open: boolean): void;
  /** Names the dialog for screen readers; what is inside has its own heading. */
  title: string;
  /** Opens it; gets the focus back when it closes. */
  trigger?: ReactNode;
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    Dialog: DialogProps;
  }
}

/**
 * Holds a view above the page: keeps the focus inside, closes with Escape, gives the focus back.
 * Renders a `<div>` at the end of the body.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/
 */
export function Dialog({ open, onOpenChange, title, trigger, children, className, ...rest }: DialogProps) {
  const { common } = useMessages();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <div data-slot="dialog-portal">
          <Root>
            <Radix.Overlay {...useSlot('dialog-overlay')}>
              <Radix.Content aria-describedby={undefined} {...rest} {...useSlot('dialog', className)}>
                <Radix.Title data-slot="visually-hidden">{title}</Radix.Title>
                {children}
                <Radix.Close aria-label={common.close} {...useSlot('dialog-close')}>
                  <Icon name="close" />
                </Radix.Close>
              </Radix.Content>
            </Radix.Overlay>
          </Root>
        </div>
      </Radix.Portal>
    </Radix.Root>
  );
}
