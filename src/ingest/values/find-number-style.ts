import { cellText } from './cell-text.ts';
import { readNotation } from './number-notation.ts';
import { valueParts } from './value-parts.ts';
import { NUMBER_STYLES, type NumberStyle, type StyleFinding } from './value-style.ts';

type Readings = Readonly<Record<NumberStyle, number | undefined>>;

/**
 * Finds how a column writes its numbers from all its distinct cells; cells without a number say
 * nothing. A style must read every number, the French one first; one that mixes decimal commas and
 * points is taken only where no other reads them all. Where another style reads them all as well
 * and differently, the finding is ambiguous: it is a proposal.
 *
 * @example findNumberStyle(['12.5', '1.234']).style // 'english', and 1.234 is not 1234
 */
export function findNumberStyle(texts: readonly string[]): StyleFinding<NumberStyle> {
  const cells = texts.flatMap((text) => {
    const readings = readingsOf(text);
    return readings ? [{ text, readings }] : [];
  });
  const reads = (style: NumberStyle) =>
    cells.reduce((count, { readings }) => count + (readings[style] === undefined ? 0 : 1), 0);
  const counts = NUMBER_STYLES.map((style) => ({ style, count: reads(style) }));
  const most = Math.max(...counts.map(({ count }) => count));
  const style = counts.find(({ count }) => count === most)?.style ?? 'french';
  const whole = counts.filter(({ count }) => count === cells.length).map((each) => each.style);
  // A column that contradicts itself proves nothing of the cells that have several readings.
  const isOneHand = whole.length > 0 && style !== 'either';
  const rivals = (isOneHand ? whole : NUMBER_STYLES).filter((other) => other !== style);
  const against = cells.filter(({ readings }) => readings[style] === undefined);
  return { style, against: against.map(({ text }) => text), ...doubtOf(cells, style, rivals) };
}

function doubtOf(
  cells: readonly { readonly text: string; readonly readings: Readings }[],
  style: NumberStyle,
  rivals: readonly NumberStyle[],
): Omit<StyleFinding<NumberStyle>, 'style' | 'against'> {
  for (const { text, readings } of cells) {
    const value = readings[style];
    if (value === undefined) continue;
    for (const other of rivals) {
      const otherwise = readings[other];
      if (otherwise === undefined || otherwise === value) continue;
      const readAs = String(value);
      return { ambiguous: true, other, example: text, readAs, otherwise: String(otherwise) };
    }
  }
  return { ambiguous: false, other: style, example: '', readAs: '', otherwise: '' };
}

const PLAIN = /^\s*-?\d+\s*$/;

/** What each style makes of a cell; undefined where it says nothing of the style of its column. */
function readingsOf(text: string): Readings | undefined {
  if (PLAIN.test(text)) return undefined;
  const clean = cellText(text);
  const number = clean === undefined ? undefined : valueParts(clean)?.number;
  // Digits and spaces alone read the same in every style, or in none.
  if (number === undefined || !/[.,]/.test(number)) return undefined;
  const french = readNotation(number, 'french');
  const english = readNotation(number, 'english');
  const either = readNotation(number, 'either');
  if (french === undefined && english === undefined && either === undefined) return undefined;
  return { french, english, either };
}
