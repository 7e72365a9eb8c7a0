import { invalidParameter } from '../base/errors.js';

interface Asset {
  readonly Category: string;
  readonly ColorMode: string;
  readonly Extension: string;
  readonly Bytes?: string | undefined;
  readonly ResourceId?: string | undefined;
}

const images = ['PNG', 'SVG', 'JPEG', 'WEBP'];

const extensions: Readonly<Record<string, readonly string[]>> = {
  FAVICON_ICO: ['ICO'],
  FAVICON_SVG: ['SVG'],
  IDP_BUTTON_ICON: ['ICO', 'SVG'],
};

const mostBytes = 1_000_000;

/**
 * Refuses images of a style that Cognito does not take: of another kind than their place needs, too large, or two
 * images for one place.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/managed-login-brandingdesigner.html
 * @throws CognitoError InvalidParameterException.
 */
export function assertBrandingAssets(assets: readonly Asset[] = []): void {
  const places = new Set<string>();
  for (const { Category, ColorMode, Extension, Bytes = '', ResourceId = '' } of assets) {
    if (!(extensions[Category] ?? images).includes(Extension)) {
      throw invalidParameter(`Extension ${Extension} is not allowed for the asset category ${Category}.`);
    }
    if (sizeOf(Bytes) > mostBytes) {
      throw invalidParameter(`The asset ${Category} is larger than ${mostBytes} bytes.`);
    }
    const place = [Category, ColorMode, ResourceId].join(' ');
    if (places.has(place)) throw invalidParameter(`The asset ${Category} for ${ColorMode} is given twice.`);
    places.add(place);
  }
}

/** The number of bytes in a base64 text. */
function sizeOf(base64: string): number {
  return Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
}
