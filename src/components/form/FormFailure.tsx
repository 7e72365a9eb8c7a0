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
   * Whether a field shows it, so that here it is only said.
   * @default false
   */
  atField?: boolean;
  /**
   * Seconds until the next try makes sense.
   * @default 0
   */
  wait?: number;
}

/**
 * Why the form, or what a button does, was refused: in the words of the pool's own function where that refused. What a
 * person broke off themselves is no error, and told quietly. The alert is there before its words, or screen readers
 * would stay silent; the countdown is outside it, or they would never stop. Renders two `<div>`s, and one for the countdown.
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
  // The pool need not speak the language of the page.
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
