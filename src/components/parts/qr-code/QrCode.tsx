'use client';
import { type ComponentProps, forwardRef, useEffect, useState } from 'react';
import { useSlot } from '../../../react/context/appearance.js';

export interface QrCodeProps extends Omit<ComponentProps<'svg'>, 'values'> {
  /** The text in the code. */
  value: string;
  /** The accessible name: what the picture is, and where else the same text can be found. */
  label: string;
}

interface Drawing {
  readonly size: number;
  readonly path: string;
}

/**
 * A QR code, dark on white in every colour mode since many scanners read no other. Renders an `<svg>`.
 * @see https://www.iso.org/standard/83389.html
 */
export const QrCode = forwardRef<SVGSVGElement, QrCodeProps>(function QrCode(props, ref) {
  const { value, label, className, ...rest } = props;
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
  // Offline the encoder cannot be loaded; the link and the key beside the code hold the same secret.
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
      ref={ref}
    >
      <rect width={size} height={size} fill="#fff" />
      {drawing && <path d={drawing.path} fill="#000" />}
    </svg>
  );
});

async function draw(value: string): Promise<Drawing> {
  const { encode } = await import('uqr');
  // Scanners ask for a quiet zone of four modules.
  const { size, data } = encode(value, { ecc: 'M', border: 4 });
  return { size, path: data.map(rowPath).join('') };
}

// A run of dark modules is one rectangle of one path: a few kilobytes in place of a thousand elements.
function rowPath(row: readonly boolean[], y: number): string {
  const cells = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...cells.matchAll(/1+/g)]
    .map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
    .join('');
}
