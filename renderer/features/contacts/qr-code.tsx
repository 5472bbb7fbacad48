import { encode } from 'uqr';

type QrCodeProps = { readonly label: string; readonly text: string };

/** The quiet zone that a reader needs around a code, in modules (ISO/IEC 18004, 6.3.8). */
const quiet = 4;

/** A text as a QR code, dark on light in either theme: that is what every reader can read. */
export function QrCode({ label, text }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="nk-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  );
}
