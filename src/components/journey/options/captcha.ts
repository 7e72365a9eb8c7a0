import type { ComponentType } from 'react';

/** The props of a CAPTCHA component. */
export interface CaptchaProps {
  /**
   * Called with the token when the person has passed, and with null when the token has expired. The function
   * stays the same while this CAPTCHA is mounted.
   */
  onToken(token: string | null): void;
  /** The purpose of the form: `signIn`, `signUp` or `requestReset`. */
  readonly action: CaptchaAction;
}

/** An operation whose form can have a CAPTCHA. */
export type CaptchaAction = 'signIn' | 'signUp' | 'requestReset';

/** A CAPTCHA of the app. The triggers of the pool get its token and check it. */
export interface Captcha {
  /** Draws the CAPTCHA. Mounted again after each try, because a token is good for one try. */
  readonly component: ComponentType<CaptchaProps>;
  /**
   * The forms that have the CAPTCHA.
   * @default ['signIn', 'signUp', 'requestReset']
   */
  readonly actions?: readonly CaptchaAction[];
  /**
   * The metadata that carries the token. At sign-in, Cognito passes `clientMetadata` to the
   * pre-authentication trigger.
   * @default 'clientMetadata'
   */
  readonly as?: 'clientMetadata' | 'validationData';
  /**
   * The name of the token in the metadata.
   * @default 'captchaToken'
   */
  readonly key?: string;
}
