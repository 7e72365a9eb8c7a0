'use client';
import { useEffect, useRef } from 'react';
import { useFormParts } from '../form/FormContext.js';
import { FormFailure } from '../form/FormFailure.js';
import { hasCaptcha, useJourneySettings } from '../journey/JourneyContext.js';
import { onDemand } from '../journey/onDemand.js';
import type { CaptchaAction } from '../journey/options/captcha.js';
import type { CaptchaSlotProps } from './CaptchaSlot.js';

/** Draws the app's CAPTCHA above the submit button, where the form has one. Its code loads on demand. */
export function CaptchaField({ action }: { action: CaptchaAction }) {
  const { captcha } = useJourneySettings().options;
  return hasCaptcha(captcha, action) ? <Loaded captcha={captcha} action={action} /> : null;
}

const failure = { code: 'network' } as const;

const useCaptchaSlot = onDemand(() => import('./CaptchaSlot.js').then(({ CaptchaSlot }) => CaptchaSlot));

// Blocks the submit until the code of the CAPTCHA is loaded. Each submit loads the code again after a
// failure.
function Loaded(props: CaptchaSlotProps) {
  const { gate } = useFormParts();
  const { part: Slot, failed, load } = useCaptchaSlot();
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  useEffect(() => {
    if (Slot) return;
    gate.current = () => {
      latest.current();
      return null;
    };
    return () => {
      gate.current = null;
    };
  }, [Slot, gate]);
  return Slot ? <Slot {...props} /> : <FormFailure failure={failed ? failure : null} />;
}
