import type { CaptchaProps } from 'cognito-kit';
import { useEffect, useRef } from 'react';
import { useScript } from './useScript.js';

declare global {
  interface Window {
    hcaptcha?: {
      render(
        place: HTMLElement,
        options: {
          sitekey: string;
          size: 'normal' | 'compact';
          callback(token: string): void;
          'expired-callback'(): void;
          'chalexpired-callback'(): void;
          'error-callback'(): void;
        },
      ): string;
      remove(widget: string): void;
    };
  }
}

/** hCaptcha's own for trying out; it always passes. */
const sitekey = '10000000-ffff-ffff-ffff-000000000001';
const script = 'https://js.hcaptcha.com/1/api.js?render=explicit';

/** @see https://docs.hcaptcha.com/configuration */
export function HCaptcha({ onToken }: CaptchaProps) {
  const place = useRef<HTMLDivElement>(null);
  const state = useScript(script);
  useEffect(() => {
    const { hcaptcha } = window;
    if (state !== 'here' || !hcaptcha || !place.current) return;
    const forget = () => onToken(null);
    const widget = hcaptcha.render(place.current, {
      sitekey,
      // The other is 303 pixels wide, more than a card has on a small phone.
      size: 'compact',
      callback: onToken,
      'expired-callback': forget,
      'chalexpired-callback': forget,
      'error-callback': forget,
    });
    return () => hcaptcha.remove(widget);
  }, [state, onToken]);
  if (state === 'failed') return <p role="alert">The check did not load. Reload the page.</p>;
  return <div ref={place} />;
}
