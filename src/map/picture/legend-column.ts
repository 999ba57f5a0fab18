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

/** At ease; set closer; or closest: short lines side by side, without counts that would take a row more. */
export type LegendSetting = 'loose' | 'tight' | 'terse';

export interface LegendSize {
  readonly width: number;
  readonly textSize: number;
  readonly ruler: TextRuler;
  readonly setting: LegendSetting;
}

/** What stands on the left of a paragraph. */
export interface Swatch {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Drawn[];
}

/** A paragraph with its swatch, and what may stand at its right end. */
export interface LegendEntry {
  readonly text: string;
  readonly ink: Ink;
  readonly swatch: Swatch;
  readonly end?: { readonly text: string; readonly ink: Ink };
}

/** Between a swatch and its text, and between two entries side by side, of the size of the text. */
const SWATCH_GAP = 0.55;
const ENTRY_GAP = 1.25;
/** Of its width, what the last of several columns keeps at least. */
const LEAST_LAST = 0.7;

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
    const { textSize, setting } = this.#size;
    if (this.#bottom > 0) this.#bottom += (setting === 'loose' ? GAP : TIGHT_GAP) * textSize;
  }

  /** Adds entries under each other; the closest are read down as many columns as have room. */
  entries(entries: readonly LegendEntry[]): void {
    const { textSize, setting } = this.#size;
    if (entries.length === 0) return;
    const isTerse = setting === 'terse';
    let left = 0;
    let height = 0;
    const items = (isTerse ? this.#terse(entries) : [entries]).map((own): Drawn => {
      const width = Math.min(this.#size.width - left, isTerse ? this.#widest(own) : Infinity);
      const column = new LegendColumn({ ...this.#size, width });
      for (const { text, ink, swatch, end } of own) {
        column.text(text, ink, 400, swatch, end);
      }
      const x = left;
      left += width + ENTRY_GAP * textSize;
      height = Math.max(height, column.height);
      return { kind: 'group', x, y: 0, scale: 1, items: column.items };
    });
    this.add(items, height);
  }

  /** Cuts a list into columns, the ends right after the texts, or left out where they take a row more. */
  #terse(entries: readonly LegendEntry[]): readonly (readonly LegendEntry[])[] {
    const bare = entries.map(({ text, ink, swatch }) => ({ text, ink, swatch }));
    const whole = entries.map(({ text, ink, swatch, end }) => ({
      ...{ ink, swatch },
      text: end ? `${text} ${end.text}` : text,
    }));
    const fewest = this.#columns(bare, LEAST_LAST) ?? [bare];
    const counted = this.#columns(whole, 1);
    return counted && counted.length >= fewest.length ? counted : fewest;
  }

  /**
   * Cuts a list into the most columns that stand side by side; into none where even one is too wide.
   *
   * @param last share of its width that the last one keeps: its words may go on a second line
   */
  #columns(
    entries: readonly LegendEntry[],
    last: number,
  ): readonly (readonly LegendEntry[])[] | undefined {
    const { width, textSize } = this.#size;
    for (let rows = 1; rows <= entries.length; rows += 1) {
      const columns = Array.from({ length: Math.ceil(entries.length / rows) }, (_, index) =>
        entries.slice(index * rows, (index + 1) * rows),
      );
      const gaps = (columns.length - 1) * ENTRY_GAP * textSize;
      const widths = columns.map((own) => this.#widest(own));
      const spared = (1 - last) * (widths.at(-1) ?? 0);
      const needed = widths.reduce((sum, own) => sum + own, gaps - spared);
      if (needed <= width) return columns;
    }
    return undefined;
  }

  #widest(entries: readonly LegendEntry[]): number {
    const { textSize, ruler } = this.#size;
    const style: TextStyle = { face: 'text', size: textSize, weight: 400 };
    const widths = entries.map(
      ({ text, swatch }) => swatch.width + SWATCH_GAP * textSize + ruler(text, style),
    );
    // A hair less would wrap the widest.
    return Math.ceil(Math.max(...widths));
  }

  /** Adds a paragraph; with a swatch on its left where there is one. */
  text(
    text: string,
    ink: Ink,
    weight: TextStyle['weight'],
    swatch?: Swatch,
    end?: { readonly text: string; readonly ink: Ink },
  ): void {
    const { width, textSize: size, ruler, setting } = this.#size;
    const isTight = setting !== 'loose';
    const leading = (isTight ? TIGHT_LINE : LINE) * size;
    const style: TextStyle = { face: 'text', size, weight };
    const left = swatch ? swatch.width + SWATCH_GAP * size : 0;
    const endStyle: TextStyle = { ...style, size: 0.875 * size };
    const room = width - left - (end ? ruler(end.text, endStyle) + 0.75 * size : 0);
    const lines = wrapLines(text, room, style, ruler);
    // Closest, swatches touch those above and below.
    const apart = { loose: 4, tight: 1, terse: -Infinity }[setting];
    const lineHeight = Math.max(leading, swatch && lines.length === 1 ? swatch.height + apart : 0);
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
