'use client';
import { useEffect, useRef } from 'react';
import { useJourneySettings } from '../access/navigation.js';
import { onDemand } from '../access/onDemand.js';
import { useFormParts } from '../parts/FormContext.js';
import { FormFailure } from '../parts/FormFailure.js';
import type { CaptchaSlotProps } from './CaptchaSlot.js';
import { type CaptchaAction, hasCaptcha } from './options.js';

/** The app's CAPTCHA before the button of a form; loads only where one was asked for. */
export function CaptchaField({ action }: { action: CaptchaAction }) {
  const { captcha } = useJourneySettings().options;
  return hasCaptcha(captcha, action) ? <Loaded captcha={captcha} action={action} /> : null;
}

const failure = { code: 'network' } as const;

const useCaptchaSlot = onDemand(() => import('./CaptchaSlot.js').then(({ CaptchaSlot }) => CaptchaSlot));

// Until it is here nothing is sent, and each try to send loads it again.
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
