import type { Ink } from '../../theme/drawing/drawn-path.ts';
import type { Drawn, TextRuler, TextStyle } from '../../theme/drawing/picture.ts';
import { wrapLines } from '../../theme/drawing/wrap-lines.ts';

/** Space between two lines of text, of their size: usually, and where room is short. */
const LINE = 1.3;
const TIGHT_LINE = 1.12;
/** Where the baseline stands in its line, of the size of the text. */
const BASELINE = 0.98;
/** Between two parts of a legend, of the size of the text. */
const GAP = 0.75;
const TIGHT_GAP = 0.3;

export interface LegendSize {
  readonly width: number;
  readonly textSize: number;
  readonly ruler: TextRuler;
  /** Set closer, where it would otherwise be higher than its room. */
  readonly isTight?: boolean;
}

/** What stands on the left of a paragraph. */
export interface Swatch {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Drawn[];
}

/** Stands the parts of a legend under each other, in px from its top left corner. */
export class LegendColumn {
  readonly #size: LegendSize;
  readonly #items: Drawn[] = [];
  #bottom = 0;

  constructor(size: LegendSize) {
    this.#size = size;
  }

  get height(): number {
    return this.#bottom;
  }

  get items(): readonly Drawn[] {
    return this.#items;
  }

  /** Adds drawings as high as said, placed from their own top left corner. */
  add(items: readonly Drawn[], height: number): void {
    this.#items.push({ kind: 'group', x: 0, y: this.#bottom, scale: 1, items });
    this.#bottom += height;
  }

  gap(): void {
    const { textSize, isTight } = this.#size;
    if (this.#bottom > 0) this.#bottom += (isTight ? TIGHT_GAP : GAP) * textSize;
  }

  /** Adds a paragraph; with a swatch on its left where there is one. */
  text(
    text: string,
    ink: Ink,
    weight: TextStyle['weight'],
    swatch?: Swatch,
    end?: { readonly text: string; readonly ink: Ink },
  ): void {
    const { width, textSize: size, ruler, isTight } = this.#size;
    const leading = (isTight ? TIGHT_LINE : LINE) * size;
    const style: TextStyle = { face: 'text', size, weight };
    const left = swatch ? swatch.width + 0.55 * size : 0;
    const endStyle: TextStyle = { ...style, size: 0.875 * size };
    const room = width - left - (end ? ruler(end.text, endStyle) + 0.75 * size : 0);
    const lines = wrapLines(text, room, style, ruler);
    const lineHeight = Math.max(
      leading,
      swatch && lines.length === 1 ? swatch.height + (isTight ? 1 : 4) : 0,
    );
    const first = (lineHeight - leading) / 2 + (BASELINE * leading) / LINE;
    const items: Drawn[] = lines.map((line, index) => ({
      kind: 'text',
      x: left,
      y: first + index * leading,
      align: 'left',
      text: line,
      style,
      ink,
    }));
    if (swatch) {
      const y = (lineHeight - swatch.height) / 2;
      items.push({ kind: 'group', x: 0, y, scale: 1, items: swatch.items });
    }
    if (end) {
      const at = { x: width, y: first, align: 'right' } as const;
      items.push({ kind: 'text', ...at, text: end.text, style: endStyle, ink: end.ink });
    }
    this.add(items, Math.max(lineHeight, lines.length * leading));
  }
}
