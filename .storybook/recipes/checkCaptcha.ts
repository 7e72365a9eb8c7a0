interface TriggerEvent {
  readonly triggerSource: string;
  readonly request: {
    /** The metadata of the kit at sign-in, with the token. */
    readonly validationData?: Record<string, string> | null;
    readonly clientMetadata?: Record<string, string>;
  };
}

declare const process: { env: { CAPTCHA_SECRET: string } };

/** Turnstile's. hCaptcha: `https://api.hcaptcha.com/siteverify`. reCAPTCHA: `https://www.google.com/recaptcha/api/siteverify`. */
const siteverify = 'https://challenges.cloudflare.com/turnstile/v0/siteverify';

/** The triggers of the forms that send a token. */
const guarded = ['PreAuthentication_Authentication', 'PreSignUp_SignUp', 'CustomMessage_ForgotPassword'];

/** The PreAuthentication, PreSignUp and CustomMessage function of the pool. The person sees the message of its error. */
export async function handler(event: TriggerEvent): Promise<TriggerEvent> {
  if (!guarded.includes(event.triggerSource)) return event;
  const { validationData, clientMetadata } = event.request;
  const token = clientMetadata?.captchaToken ?? validationData?.captchaToken ?? '';
  const body = new URLSearchParams({ secret: process.env.CAPTCHA_SECRET, response: token });
  const answer = await fetch(siteverify, { method: 'POST', body });
  const { success } = await answer.json();
  if (!success) throw new Error('The security check did not pass. Try again.');
  return event;
}
