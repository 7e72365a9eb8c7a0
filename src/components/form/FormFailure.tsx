'use client';
import { useEffect, useState } from 'react';
import type { Failure } from '../../core/failures.js';
import { usePart, useSlot } from '../../react/context/appearance.js';
import { useMessages } from '../../react/texts/messages.js';
import { Notice } from '../parts/notice/Notice.js';
import { VisuallyHidden } from '../parts/VisuallyHidden.js';

export interface FormFailureProps {
  failure: Failure | null;
  /**
   * Whether a field shows the failure, so that the alert is for screen readers alone.
   * @default false
   */
  atField?: boolean;
  /**
   * Seconds until Cognito takes the next try.
   * @default 0
   */
  wait?: number;
}

/**
 * Says why Cognito refused the form or the action of a button; the message of a Lambda trigger is shown unchanged. A
 * passkey prompt that the person closed is no error, and is announced politely. The alert is on the page before its
 * text, or screen readers would not announce the text; the countdown is outside the alert, or they would announce every
 * second. Renders two `<div>`s, and a third for the countdown.
 * @see https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA19
 */
export function FormFailure({ failure, atField = false, wait = 0 }: FormFailureProps) {
  const { failures, common } = useMessages();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const retry = useSlot('retry');
  const Text = usePart('Notice', Notice);
  const slot = useSlot('form-failure');
  const shown = ready ? failure : null;
  const quiet = shown?.code === 'passkeyCancelled';
  // The trigger's message may be in another language than the page.
  const text = shown?.message ? (
    <bdi>{shown.message}</bdi>
  ) : (
    shown && (failures[shown.code] ?? failures.unknown)
  );
  return (
    <>
      <div role="alert" {...slot}>
        {text &&
          !quiet &&
          (atField ? <VisuallyHidden>{text}</VisuallyHidden> : <Text tone="error">{text}</Text>)}
      </div>
      <div role="status" {...slot}>
        {quiet && <Text>{text}</Text>}
      </div>
      {wait > 0 && <div {...retry}>{common.retryIn(wait)}</div>}
    </>
  );
}
