'use client';
import * as Radix from '@radix-ui/react-dialog';
import { type ComponentProps, forwardRef, type ReactNode } from 'react';
import { usePart, useSlot } from '../../../react/context/appearance.js';
import { useMessages } from '../../../react/texts/messages.js';
import { Icon } from '../Icon.js';
import { Root } from '../Root.js';
import { useScrollLock } from './useScrollLock.js';

export interface DialogProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** Whether the dialog is open, in an app that keeps this itself. */
  open?: boolean;
  /**
   * Whether the dialog begins open, where `open` is not given.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when the dialog opens or closes, or asks for that where `open` is given. */
  onOpenChange?(open: boolean): void;
  /** Names the dialog for screen readers; the view inside has its own heading. */
  title: string;
  /**
   * Whether the person can close the dialog: by its button, with Escape or by a press outside.
   * @default true
   */
  dismissible?: boolean;
  /** The element that opens the dialog. Gets the focus back when the dialog closes; must take a `ref`. */
  trigger?: ReactNode;
}

/**
 * Holds a view above the page: keeps the focus inside, closes with Escape, gives the focus back.
 * Renders a `<div>` at the end of the body.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/
 */
export const Dialog = forwardRef<HTMLDivElement, DialogProps>(function Dialog(props, ref) {
  const { open, defaultOpen, onOpenChange, title, dismissible = true, trigger, ...own } = props;
  const { children, className, ...rest } = own;
  const keep = (event: Event) => dismissible || event.preventDefault();
  const { common } = useMessages();
  const Drawing = usePart('Icon', Icon);
  const closeSlot = useSlot('dialog-close');
  return (
    <Radix.Root {...{ open, defaultOpen, onOpenChange }}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <div {...useSlot('dialog-portal')}>
          <Root>
            <Overlay>
              <Radix.Content
                aria-describedby={undefined}
                onEscapeKeyDown={keep}
                onInteractOutside={keep}
                {...rest}
                {...useSlot('dialog', className)}
                ref={ref}
              >
                <Radix.Title {...useSlot('visually-hidden')}>{title}</Radix.Title>
                {children}
                {dismissible && (
                  <Radix.Close aria-label={common.close} {...closeSlot}>
                    <Drawing name="close" />
                  </Radix.Close>
                )}
              </Radix.Content>
            </Overlay>
          </Root>
        </div>
      </Radix.Portal>
    </Radix.Root>
  );
});

// Radix's own overlay would lock the scrolling by a style element.
function Overlay({ children }: { children: ReactNode }) {
  useScrollLock();
  return <div {...useSlot('dialog-overlay')}>{children}</div>;
}
