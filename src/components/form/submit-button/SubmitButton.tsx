'use client';
import { type ComponentProps, forwardRef, type MouseEvent, useContext } from 'react';
import { usePart, useSlot } from '../../../react/context/appearance.js';
import { chain } from '../../parts/chain.js';
import { Spinner } from '../../parts/spinner/Spinner.js';
import { Words } from '../../parts/Words.js';
import { FormContext } from '../FormContext.js';

export interface SubmitButtonProps extends ComponentProps<'button'> {
  /**
   * Whether the answer is on its way; the button keeps its focus and its name, and ignores clicks.
   * @selector [data-pending]
   * @default the state of the form around it
   */
  pending?: boolean;
}

/** Sends the form. Renders a `<button type="submit">`. */
export const SubmitButton = forwardRef<HTMLButtonElement, SubmitButtonProps>(
  function SubmitButton(props, ref) {
    const { pending, children, className, onClick, ...rest } = props;
    const form = useContext(FormContext);
    const Turning = usePart('Spinner', Spinner);
    const busy = pending ?? form?.pending ?? false;
    const inert = busy || (form?.waiting ?? false);
    const hold = (event: MouseEvent) => inert && event.preventDefault();
    return (
      <button
        type="submit"
        aria-disabled={inert || undefined}
        aria-busy={busy || undefined}
        {...rest}
        onClick={chain(onClick, hold)}
        {...useSlot('submit-button', className)}
        ref={ref}
        data-pending={busy ? '' : undefined}
      >
        {busy && <Turning />}
        <Words>{children}</Words>
      </button>
    );
  },
);
