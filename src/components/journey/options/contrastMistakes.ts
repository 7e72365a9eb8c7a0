import { contrastRatio } from '../../../theme/contrast.js';
import { paintedColor } from '../../../theme/paintedColor.js';

/** A text on the page, what is behind the text, and the tokens that decide both. */
const pairs = [
  {
    text: '[data-slot="submit-button"]:not([aria-disabled])',
    ground: '[data-slot="submit-button"]',
    tokens: ['--ck-color-on-primary', '--ck-color-primary'],
    advice: 'Leave --ck-color-on-primary out, and the kit chooses white or black.',
  },
  {
    text: '[data-slot="card"] [data-slot="link"]',
    ground: '[data-slot="card"]',
    tokens: ['--ck-link-color', '--ck-color-surface'],
    advice: 'Leave --ck-link-color out, and the kit chooses a readable shade of --ck-color-primary.',
  },
  {
    text: '[data-slot="card-title"]',
    ground: '[data-slot="card"]',
    tokens: ['--ck-color-text', '--ck-color-surface'],
    advice: 'Set both for both modes: light-dark(#1c1b19, #f1f0ed).',
  },
] as const;

/**
 * Returns complaints about texts of the kit on this page that are hard to read in the colours of the app, in
 * development only.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function contrastMistakes(): string[] {
  return pairs.flatMap(({ text, ground, tokens, advice }) => {
    const element = document.querySelector(`[data-cognito-kit] ${text}`);
    const behind = element?.closest(ground);
    if (!element || !behind) return [];
    const [color, background] = [
      paintedColor(getComputedStyle(element).color),
      paintedColor(getComputedStyle(behind).backgroundColor),
    ];
    const ratio = color && background ? contrastRatio(color, background) : 21;
    if (ratio >= 4.5) return [];
    return `${tokens[0]} (${color}) on ${tokens[1]} (${background}) has a contrast of ${ratio.toFixed(2)}:1, and text needs 4.5:1. ${advice}`;
  });
}
