import { cleanText } from '../../../../core/fields/cleanText.js';
import { latinDigits } from '../../../../core/fields/latinDigits.js';

/** A typed number in plain digits: `libphonenumber-js` knows the digits of four scripts, and no format characters. */
export function plainNumber(typed: string): string {
  return latinDigits(cleanText(typed));
}
