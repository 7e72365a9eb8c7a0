'use client';
import { type ComponentProps, forwardRef, useContext, useId } from 'react';
import { usePart, useSlot } from '../../../react/context/appearance.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { Button } from '../../parts/button/Button.js';
import { FormContext } from '../FormContext.js';
import { useCountdown } from '../useCountdown.js';

export interface ResendButtonProps extends ComponentProps<'div'> {
  onResend(): void;
  /** @default 'code' */
  what?: 'code' | 'link';
  /**
   * Whether there may be no account, so that the words after a request promise no code.
   * @default false
   */
  ifAccount?: boolean;
  /** How many codes were sent again; each new code is announced and starts the cooldown. */
  sent: number;
  /** @default false */
  pending?: boolean;
  /**
   * Seconds until the next code can be requested.
   * @default 30
   */
  cooldown?: number;
}

/** Requests a new code, with a pause between two requests. Renders a `<button>` in a `<div>`, or nothing without its text. */
export const ResendButton = forwardRef<HTMLDivElement, ResendButtonProps>(function ResendButton(props, ref) {
  const { onResend, what = 'code', ifAccount, sent, pending = false, cooldown = 30, ...own } = props;
  const { className, ...rest } = own;
  const { code, confirmLink } = useLaterMessages();
  const texts = what === 'link' ? confirmLink : code;
  const waitId = useId();
  const slots = {
    all: useSlot('resend', className),
    status: useSlot('resend-status'),
    sent: useSlot('resend-sent'),
    wait: useSlot('resend-wait'),
  };
  const left = useCountdown(sent > 0 ? cooldown : 0, sent);
  // Cognito asked to wait, and a new code counts as an attempt too.
  const waiting = useContext(FormContext)?.waiting ?? false;
  const inert = pending || waiting || left > 0;
  const Action = usePart('Button', Button);
  if (!texts.resend) return null;
  return (
    <div {...rest} {...slots.all} ref={ref}>
      <Action
        variant="plain"
        aria-disabled={inert || undefined}
        aria-describedby={left > 0 ? waitId : undefined}
        onClick={() => inert || onResend()}
      >
        {texts.resend}
      </Action>
      <div role="status" {...slots.status}>
        {/* A new element for each code, so that screen readers announce the same words again. */}
        {sent > 0 && (
          <span key={sent} {...slots.sent}>
            {ifAccount ? texts.resentIfAccount : texts.resent}
          </span>
        )}
      </div>
      {left > 0 && (
        <div id={waitId} {...slots.wait}>
          {code.resendIn(left)}
        </div>
      )}
    </div>
  );
});
