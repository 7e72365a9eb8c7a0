'use client';
import { type ComponentType, useContext, useEffect, useState } from 'react';
import { WordsContext } from '../../react/messages.js';
import { useJourneySettings } from '../access/navigation.js';
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

// Until it is here nothing is sent, and each try to send loads it again.
function Loaded(props: CaptchaSlotProps) {
  const { gate } = useFormParts();
  const { later, loadLater } = useContext(WordsContext);
  const [Slot, setSlot] = useState<ComponentType<CaptchaSlotProps>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (Slot && later === 'here') return;
    function load() {
      loadLater();
      import('./CaptchaSlot.js').then(
        ({ CaptchaSlot }) => setSlot(() => CaptchaSlot),
        () => setFailed(true),
      );
    }
    load();
    gate.current = () => {
      load();
      return null;
    };
    return () => {
      gate.current = null;
    };
  }, [Slot, later, loadLater, gate]);
  if (Slot && later === 'here') return <Slot {...props} />;
  return <FormFailure failure={failed || later === 'missing' ? failure : null} />;
}
