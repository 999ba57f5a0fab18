import { toHundredth } from '../../theme/drawing/precision.ts';
import type { GlyphTable } from './glyph-table.ts';

/** A line of text, each letter with its place on the line, in units of the face. */
export interface SetLine {
  readonly letters: readonly { readonly outline: string; readonly at: number }[];
  readonly width: number;
}

const places = new WeakMap<GlyphTable, ReadonlyMap<string, number>>();

/** Sets a line of text, kerned; undefined where the face lacks one of its letters. */
export function setLine(text: string, table: GlyphTable): SetLine | undefined {
  const { advances, outlines } = table;
  const ranks = Array.from(text.normalize('NFC'), (letter) => placesIn(table).get(letter));
  const letters: { outline: string; at: number }[] = [];
  let at = 0;
  for (const [index, rank] of ranks.entries()) {
    if (rank === undefined) return undefined;
    letters.push({ outline: outlines[rank] ?? '', at });
    at += (advances[rank] ?? 0) + kerningOf(table, rank, ranks[index + 1]);
  }
  return { letters, width: at };
}

/** Writes a line that is set as SVG path data: from `x` on, in px, its baseline at `y`. */
export function outlineLine({ letters }: SetLine, x: number, y: number, unit: number): string {
  return letters.map(({ outline, at }) => moved(outline, x + at * unit, y, unit)).join('');
}

function moved(outline: string, x: number, y: number, unit: number): string {
  return outline.replace(
    /(-?\d+),(-?\d+)/g,
    (_, right: string, up: string) =>
      `${toHundredth(x + Number(right) * unit)} ${toHundredth(y - Number(up) * unit)}`,
  );
}

function placesIn(table: GlyphTable): ReadonlyMap<string, number> {
  const known = places.get(table) ?? new Map(Array.from(table.letters, (letter, i) => [letter, i]));
  places.set(table, known);
  return known;
}

function kerningOf({ first, second, kerning }: GlyphTable, a: number, b: number | undefined) {
  return b === undefined ? 0 : (kerning[first[a] ?? -1]?.[second[b] ?? -1] ?? 0);
}
