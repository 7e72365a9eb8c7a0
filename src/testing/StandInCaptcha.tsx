import { useState } from 'react';
import type { CaptchaProps } from '../components/journey/options/captcha.js';

let given = 0;

/** A CAPTCHA that asks for a click and gives a token of its own each time. Renders a `<button>`. */
export function StandInCaptcha({ action, onToken }: CaptchaProps) {
  const [passed, setPassed] = useState(false);
  function pass() {
    given += 1;
    setPassed(true);
    onToken(`${action}-${given}`);
  }
  return (
    <button type="button" data-slot="button" aria-pressed={passed} onClick={pass}>
      {passed ? 'You passed' : 'I am a person'}
    </button>
  );
}
