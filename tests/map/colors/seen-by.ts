import { VISIONS } from '../../theme/color-vision.ts';

/** How a grey print renders linear RGB: by luminance (Rec. 709). */
const GREY = [0.2126, 0.7152, 0.0722] as const;

/** The four colour visions and the grey print, by name. */
export const READERS: readonly string[] = [...Object.keys(VISIONS), 'grey'];

const toLinear = (byte: number) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const toByte = (linear: number) => {
  const value = Math.min(1, Math.max(0, linear));
  const curved = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(curved * 255);
};

/** Gives a colour as a reader sees it, in hexadecimal. */
export function seenBy(reader: string, color: string): string {
  const rows = reader === 'grey' ? [GREY, GREY, GREY] : VISIONS[reader];
  if (!rows) throw new Error(`reader: ${reader}`);
  const [r, g, b] = [1, 3, 5].map((at) => toLinear(Number.parseInt(color.slice(at, at + 2), 16)));
  const bytes = rows.map((row) =>
    toByte(row[0] * (r ?? NaN) + row[1] * (g ?? NaN) + row[2] * (b ?? NaN)),
  );
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
