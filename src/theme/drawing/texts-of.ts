import type { Drawn, DrawnText, Picture } from './picture.ts';

/** A text of a picture, and how many px of the picture its own px are. */
export interface PlacedText {
  readonly text: DrawnText;
  readonly scale: number;
}

/** Lists the texts of a picture, those of its groups too, in the order of the drawing. */
export function textsOf({ items }: Picture): PlacedText[] {
  return placed(items, 1);
}

function placed(items: readonly Drawn[], scale: number): PlacedText[] {
  return items.flatMap((item) => {
    if (item.kind === 'text') return [{ text: item, scale }];
    return item.kind === 'group' ? placed(item.items, scale * item.scale) : [];
  });
}
