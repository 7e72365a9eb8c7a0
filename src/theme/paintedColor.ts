/**
 * Returns a colour in any notation of CSS as the browser paints it on a screen, `#rrggbb`, or undefined where it is not
 * opaque, or where there is no canvas to paint on.
 */
export function paintedColor(color: string): `#${string}` | undefined {
  const canvas = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  if (!canvas) return undefined;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  const digits = [red, green, blue].map((channel) => channel.toString(16).padStart(2, '0'));
  return alpha === 255 ? `#${digits.join('')}` : undefined;
}
