import { paintedColor } from '../theme/paintedColor.js';

/** Returns a computed colour of an element as `#rrggbb`, whatever notation the browser computes. */
export function colorOf(property: string, element: Element | null): string {
  const color = element && paintedColor(getComputedStyle(element).getPropertyValue(property));
  if (!color) throw new Error(`The element has no opaque ${property}.`);
  return color;
}
