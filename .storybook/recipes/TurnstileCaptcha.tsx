import type { CaptchaProps } from 'cognito-kit';
import { useEffect, useRef } from 'react';
import { useScript } from './useScript.js';

declare global {
  interface Window {
    turnstile?: {
      render(
        place: HTMLElement,
        options: {
          sitekey: string;
          action: string;
          size: 'normal' | 'flexible' | 'compact';
          callback(token: string): void;
          'expired-callback'(): void;
          'error-callback'(): void;
        },
      ): string;
      remove(widget: string): void;
    };
  }
}

/** Cloudflare's own for trying out; it always passes. */
const sitekey = '1x00000000000000000000AA';
const script = 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit';

/** @see https://developers.cloudflare.com/turnstile/ */
export function TurnstileCaptcha({ action, onToken }: CaptchaProps) {
  const place = useRef<HTMLDivElement>(null);
  const state = useScript(script);
  useEffect(() => {
    const { turnstile } = window;
    if (state !== 'here' || !turnstile || !place.current) return;
    const widget = turnstile.render(place.current, {
      sitekey,
      action,
      size: 'flexible',
      callback: onToken,
      'expired-callback': () => onToken(null),
      'error-callback': () => onToken(null),
    });
    return () => turnstile.remove(widget);
  }, [state, action, onToken]);
  if (state === 'failed') return <p role="alert">The check did not load. Reload the page.</p>;
  return <div ref={place} />;
}
