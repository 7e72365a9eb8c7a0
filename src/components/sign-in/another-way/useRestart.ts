'use client';
import type { StepNotice } from '../../../core/index.js';
import { hasCaptcha, useJourneySettings } from '../../journey/JourneyContext.js';

const notice: StepNotice = 'startAgain';

/**
 * Returns the two actions that restart a sign-in. Where a CAPTCHA guards the sign-in, both lead to its first
 * step: each attempt needs a new token.
 */
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
