/** Why a plate cannot be made at a size. */
export type SizeFault =
  | {
      readonly code: 'side';
      readonly side: 'width' | 'height';
      readonly value: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly code: 'area'; readonly pixels: number; readonly most: number }
  | {
      readonly code: 'scale';
      readonly value: number;
      readonly least: number;
      readonly most: number;
    };

export const LEAST_SIDE = 200;
export const MOST_SIDE = 10_000;
const MOST_SCALE = 4;
/**
 * Half a gigabyte of pixels, and half of what Chromium and Safari allow a canvas (16,384 × 16,384);
 * its longest side is theirs.
 */
const MOST_PIXELS = 2 ** 27;
const MOST_CANVAS_SIDE = 16_384;

/** Lists what is wrong with a size in px and a scale; nothing where a PNG can be made of it. */
export function sizeFaults(size: {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}): readonly SizeFault[] {
  const { width, height, scale } = size;
  const scaleFault = !(Number.isInteger(scale) && scale >= 1 && scale <= MOST_SCALE);
  const times = scaleFault ? 1 : scale;
  const most = Math.min(MOST_SIDE, Math.floor(MOST_CANVAS_SIDE / times));
  const sides = (['width', 'height'] as const).flatMap((side): SizeFault[] => {
    const value = size[side];
    const good = Number.isInteger(value) && value >= LEAST_SIDE && value <= most;
    return good ? [] : [{ code: 'side', side, value, least: LEAST_SIDE, most }];
  });
  const pixels = width * height * times ** 2;
  return [
    ...sides,
    ...(sides.length === 0 && pixels > MOST_PIXELS
      ? [{ code: 'area' as const, pixels, most: MOST_PIXELS }]
      : []),
    ...(scaleFault ? [{ code: 'scale' as const, value: scale, least: 1, most: MOST_SCALE }] : []),
  ];
}
