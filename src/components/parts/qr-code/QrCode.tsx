'use client';
import { type ComponentProps, useEffect, useState } from 'react';
import { useSlot } from '../../../react/context/appearance.js';

export interface QrCodeProps extends Omit<ComponentProps<'svg'>, 'values'> {
  /** What the code says. */
  value: string;
  /** What it is, for those who cannot see it, and where else to find it. */
  label: string;
}

declare module '../../../react/context/appearance.js' {
  interface Slots {
    QrCode: QrCodeProps;
  }
}

interface Drawing {
  readonly size: number;
  readonly path: string;
}

/**
 * A QR code, dark on white in every colour mode since many scanners read no other. Renders an `<svg>`.
 * @see https://www.iso.org/standard/83389.html
 */
export function QrCode({ value, label, className, ...rest }: QrCodeProps) {
  const [drawing, setDrawing] = useState<Drawing | 'failed' | null>(null);
  const slot = useSlot('qr-code', className);
  useEffect(() => {
    let wanted = true;
    draw(value).then(
      (drawn) => wanted && setDrawing(drawn),
      () => wanted && setDrawing('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [value]);
  // Offline the encoder may be out of reach; the link and the key lead to the same secret.
  if (drawing === 'failed') return null;
  const size = drawing?.size ?? 1;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      {...rest}
      {...slot}
    >
      <rect width={size} height={size} fill="#fff" />
      {drawing && <path d={drawing.path} fill="#000" />}
    </svg>
  );
}

async function draw(value: string): Promise<Drawing> {
  const { encode } = await import('uqr');
  // Scanners ask for a quiet zone of four modules.
  const { size, data } = encode(value, { ecc: 'M', border: 4 });
  return { size, path: data.map(rowPath).join('') };
}

// A run of dark modules is one rectangle: a path of a few kilobytes in place of a thousand elements.
function rowPath(row: readonly boolean[], y: number): string {
  const cells = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...cells.matchAll(/1+/g)]
    .map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
    .join('');
}
