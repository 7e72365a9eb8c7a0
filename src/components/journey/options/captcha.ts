import type { ComponentType } from 'react';

/** What a CAPTCHA is given. */
export interface CaptchaProps {
  /**
   * Called with the token once the person has passed, and with null when it is good no longer. The same function for
   * as long as this CAPTCHA is drawn.
   */
  onToken(token: string | null): void;
  /** What the form is for: `signIn`, `signUp` or `requestReset`. */
  readonly action: CaptchaAction;
}

/** An operation that a CAPTCHA can stand before. */
export type CaptchaAction = 'signIn' | 'signUp' | 'requestReset';

/** A CAPTCHA of the app's own; its token goes to the triggers of the pool, which check it. */
export interface Captcha {
  /** Draws it. Drawn anew after each try, since a token is good for one. */
  readonly component: ComponentType<CaptchaProps>;
  /**
   * The forms that have it.
   * @default ['signIn', 'signUp', 'requestReset']
   */
  readonly actions?: readonly CaptchaAction[];
  /**
   * Where the token travels. At sign-in Cognito hands `clientMetadata` to the pre-authentication trigger.
   * @default 'clientMetadata'
   */
  readonly as?: 'clientMetadata' | 'validationData';
  /**
   * What it is called there.
   * @default 'captchaToken'
   */
  readonly key?: string;
}

/** Whether the form for that operation has the CAPTCHA. */
export function hasCaptcha(captcha: Captcha | undefined, action: CaptchaAction): captcha is Captcha {
  return captcha !== undefined && (captcha.actions?.includes(action) ?? true);
}
