'use client';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { Metadata } from '../../core/index.js';
import { usePart, useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { useFormParts } from '../form/FormContext.js';
import type { Captcha, CaptchaAction } from '../journey/options/captcha.js';
import { Icon } from '../parts/Icon.js';

export interface CaptchaSlotProps {
  captcha: Captcha;
  action: CaptchaAction;
}

/**
 * Draws the app's CAPTCHA in a named group and blocks the submit until there is a token. Mounts the CAPTCHA
 * again after each try, because a token is good for one try. Keeps the token nowhere else. Renders a `<div>`.
 * @see https://www.w3.org/TR/WCAG22/#error-identification
 */
export function CaptchaSlot({ captcha, action }: CaptchaSlotProps) {
  const { captcha: texts } = useLaterMessages();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const { token, take, round, misses } = useToken(captcha);
  // Stable while one CAPTCHA is mounted, so that a widget created in an effect is not created again.
  const onToken = useCallback((given: string | null) => take(given, round), [take, round]);
  const missing = misses > 0;
  // Runs after the error text is drawn, so that a screen reader reads the text.
  useEffect(() => {
    if (misses > 0) group.current?.focus();
  }, [misses]);
  const slots = { label: useSlot('label'), error: useSlot('field-error'), text: useSlot('field-error-text') };
  const IconPart = usePart('Icon', Icon);
  const Widget = captcha.component;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, which cannot be laid out as the labels are
    <div
      ref={group}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-label`}
      aria-describedby={missing ? `${id}-error` : undefined}
      data-invalid={missing ? '' : undefined}
      data-passed={token ? '' : undefined}
      {...useSlot('captcha')}
    >
      <div id={`${id}-label`} {...slots.label}>
        {texts.label}
      </div>
      <Widget key={round} action={action} onToken={onToken} />
      <div id={`${id}-error`} {...slots.error}>
        {missing && (
          <>
            <IconPart name="alert" />
            <span {...slots.text}>{texts.missing}</span>
          </>
        )}
      </div>
    </div>
  );
}

// Counts the submits without a token, and the tokens that were used.
function useToken(captcha: Captcha) {
  const { gate, pending } = useFormParts();
  const [given, setGiven] = useState<{ token: string | null; of: number }>();
  const [round, setRound] = useState(0);
  const [misses, setMisses] = useState(0);
  const spent = useRef(false);
  const token = given?.of === round ? given.token : null;
  useEffect(() => {
    gate.current = () => {
      if (!token) {
        setMisses((before) => before + 1);
        return null;
      }
      spent.current = true;
      return metadataWith(token, captcha);
    };
    return () => {
      gate.current = null;
    };
  });
  useEffect(() => {
    if (pending || !spent.current) return;
    spent.current = false;
    setRound((before) => before + 1);
  }, [pending]);
  const take = useCallback((token: string | null, of: number) => {
    // A CAPTCHA that was unmounted may still call back.
    setGiven((before) => (before && before.of > of ? before : { token, of }));
    if (token) setMisses(0);
  }, []);
  return { token, take, round, misses };
}

function metadataWith(token: string, { as = 'clientMetadata', key = 'captchaToken' }: Captcha): Metadata {
  return { [as]: { [key]: token }, once: true };
}
