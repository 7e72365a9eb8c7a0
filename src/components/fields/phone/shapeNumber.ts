import { caretAfter } from './caret.js';
import type { Country, PhoneTools } from './tools/phoneTools.js';

export interface ShapeOptions {
  /** The country of a number without a country code. */
  readonly country: Country | null;
  /** Whether to write the number with its spaces, or only to find its country. */
  readonly spaced: boolean;
}

/**
 * Spaces the number in an input and keeps the caret behind the same digit.
 * @returns the country that the number names by its code, if any.
 */
export function shapeNumber(
  input: HTMLInputElement,
  tools: PhoneTools,
  { country, spaced }: ShapeOptions,
): Country | null | undefined {
  const { value, selectionStart } = input;
  const { text, country: named } = tools.format(value, country);
  if (spaced && text && text !== value) {
    const caret = caretAfter(value, selectionStart ?? value.length, text);
    input.value = text;
    if (input === document.activeElement) input.setSelectionRange(caret, caret);
  }
  return named;
}
