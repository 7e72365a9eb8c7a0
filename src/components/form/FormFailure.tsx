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
   * Whether a field shows the failure, so that here it is only announced.
   * @default false
   */
  atField?: boolean;
  /**
   * Seconds until Cognito takes the next attempt.
   * @default 0
   */
  wait?: number;
}

/**
 * The reason why a form or a button failed: in the words of the Lambda trigger where a trigger refused. A passkey
 * request that the person cancelled is no error, so a status says so. The alert is in the page before its words,
 * else screen readers stay silent; the countdown is outside the alert, else they announce each second. Renders two
 * `<div>`s, and one for the countdown.
 * @see https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA19
 */
export function FormFailure({ failure, atField = false, wait = 0 }: FormFailureProps) {
  const { failures, common } = useMessages();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const retry = useSlot('retry');
  const Text = usePart('Notice', Notice);
  const slot = useSlot('form-failure');
  const isolated = useSlot('isolated');
  const shown = ready ? failure : null;
  const quiet = shown?.code === 'passkeyCancelled';
  // The trigger's message may be in another language than the page.
  const text = shown?.message ? (
    <bdi {...isolated}>{shown.message}</bdi>
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
