/** Returns a computed colour as `#rrggbb`, whatever notation the browser computes. */
export function colorOf(property: string, element: Element | null): string {
  if (!element) throw new Error('The element to measure is not on the page.');
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) throw new Error('This browser draws no canvas.');
  canvas.fillStyle = getComputedStyle(element).getPropertyValue(property);
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
