import type { CaptchaProps } from 'cognito-kit';
import { useEffect, useRef } from 'react';
import { useScript } from './useScript.js';

declare global {
  interface Window {
    grecaptcha?: {
      ready(run: () => void): void;
      render(
        place: HTMLElement,
        options: {
          sitekey: string;
          size: 'normal' | 'compact';
          callback(token: string): void;
          'expired-callback'(): void;
          'error-callback'(): void;
        },
      ): number;
    };
  }
}

/** Google's own for trying out version 2; it always passes. */
const sitekey = '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI';
const script = 'https://www.google.com/recaptcha/api.js?render=explicit';

/** @see https://developers.google.com/recaptcha/docs/display */
export function ReCaptcha({ onToken }: CaptchaProps) {
  const place = useRef<HTMLDivElement>(null);
  const state = useScript(script);
  useEffect(() => {
    const { grecaptcha } = window;
    if (state !== 'here' || !grecaptcha || !place.current) return;
    // Google has no way to take a widget away, and draws no second one into the same element.
    const own = document.createElement('div');
    place.current.append(own);
    grecaptcha.ready(() => {
      if (!own.isConnected) return;
      grecaptcha.render(own, {
        sitekey,
        size: 'compact',
        callback: onToken,
        'expired-callback': () => onToken(null),
        'error-callback': () => onToken(null),
      });
    });
    return () => own.remove();
  }, [state, onToken]);
  if (state === 'failed') return <p role="alert">The check did not load. Reload the page.</p>;
  return <div ref={place} />;
}
