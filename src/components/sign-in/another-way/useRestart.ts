'use client';
import type { StepNotice } from '../../../core/index.js';
import { useJourneySettings } from '../../journey/JourneyContext.js';
import { hasCaptcha } from '../../journey/options/captcha.js';

const notice: StepNotice = 'startAgain';

/** The two ways to begin a sign-in anew. Where a CAPTCHA guards it, the person does so, since each needs a token. */
export function useRestart() {
  const { journey, options } = useJourneySettings();
  const { resendSignInCode, tryAnotherWay } = journey;
  if (!hasCaptcha(options.captcha, 'signIn')) return { resendSignInCode, tryAnotherWay };

  function begin() {
    const { step } = journey;
    journey.moveTo({ name: 'signIn', username: 'username' in step ? step.username : undefined, notice });
  }
  return { resendSignInCode: begin, tryAnotherWay: begin };
}
