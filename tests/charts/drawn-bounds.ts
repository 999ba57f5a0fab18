import type { Drawn, Picture, TextRuler } from '../../src/theme/drawing/picture.ts';
import { textWidth } from '../../src/theme/text-width.ts';

/** Measures texts without a canvas, within a tenth. */
export const ruler: TextRuler = (text, { size }) => textWidth(text, size);

export const frame = (width: number, height: number, textSize = 13) => ({
  width,
  height,
  textSize,
  scheme: 'light' as const,
  legend: true,
  ruler,
});

/** A text of a picture and the room it takes, in px of the picture. */
export interface WrittenText {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

const SHIFT = { left: 0, center: 0.5, right: 1 } as const;

/** Lists the texts of a picture with the room that they take. */
export function writtenTexts({ items }: Picture): readonly WrittenText[] {
  return textsIn(items, 0, 0, 1);
}

function textsIn(items: readonly Drawn[], x: number, y: number, scale: number): WrittenText[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') {
      return textsIn(item.items, x + item.x * scale, y + item.y * scale, scale * item.scale);
    }
    if (item.kind !== 'text') return [];
    const width = ruler(item.text, item.style) * scale;
    const x0 = x + item.x * scale - SHIFT[item.align] * width;
    return [{ text: item.text, x0, x1: x0 + width, y: y + item.y * scale }];
  });
}

/** Lists the texts of a picture that pass its edges by more than a px. */
export function textsOutside(picture: Picture): readonly string[] {
  return writtenTexts(picture)
    .filter(({ x0, x1, y }) => x0 < -1 || x1 > picture.width + 1 || y < 0 || y > picture.height + 1)
    .map(({ text }) => text);
}

/** Lists the filled polygons of a picture that are of a colour and opaque. */
export function solidFills({ items }: Picture, color: string): number {
  const count = (all: readonly Drawn[]): number =>
    all.reduce((sum, item) => {
      if (item.kind === 'group') return sum + count(item.items);
      if (item.kind !== 'paths') return sum;
      return (
        sum + item.paths.filter(({ fill }) => fill?.color === color && fill.alpha === 1).length
      );
    }, 0);
  return count(items);
}
