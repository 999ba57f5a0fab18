import { isMagnitude, standInText, withAffixes } from './affixes.ts';
import { clockText, dateText } from './date-text.ts';
import { decimalText, isLongWhole } from './decimal-text.ts';
import { holds, type Condition } from './condition.ts';
import type { FormatSection } from './format-section.ts';
import { paddedCode } from './padded-code.ts';
import { serialDate } from './serial-date.ts';

/**
 * Writes the number stored in a cell so that it is read as what the sheet means: exact, with a decimal
 * comma; a date, a percentage, a sum of money or a code where its format says so.
 */
export function formatNumber(
  raw: string,
  format: readonly FormatSection[],
  from1904: boolean,
): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  const section = sectionFor(format, value);
  if (!section || section.plain) return isLongWhole(raw) ? raw : decimalText(value);
  if (section.date) return formatDate(value, section, from1904);
  if (section.digits === '') return standInText(section.before) || decimalText(value);
  const { before, after } = section;
  return withAffixes(formatDigits(raw, value, section), before, after);
}

function formatDigits(raw: string, value: number, section: FormatSection): string {
  const { before, after, shift, digits } = section;
  // `#,##0,` alone only hides thousands; with « k€ » behind, the number shown is what is meant.
  if (shift !== 0 && (isMagnitude(before) || isMagnitude(after))) return decimalText(value, shift);
  return isLongWhole(raw) ? raw : (paddedCode(value, digits) ?? decimalText(value));
}

function formatDate(value: number, { date: shown }: FormatSection, from1904: boolean): string {
  if (shown?.time === 'elapsed') return clockText(Math.round(value * 86_400));
  const date = serialDate(value, from1904);
  return date && shown ? dateText(date, shown) : decimalText(value);
}

function sectionFor(format: readonly FormatSection[], value: number): FormatSection | undefined {
  // The fourth is for texts.
  const numeric = format.slice(0, 3);
  return numeric.find(({ condition }, at) => {
    // What follows a stated condition is for all the rest.
    const isRest = numeric.slice(0, at).some((section) => section.condition);
    return holds(condition ?? (isRest ? undefined : usualCondition(at, numeric.length)), value);
  });
}

/** Sections are for numbers above, under and at zero where nothing else is stated. */
function usualCondition(at: number, count: number): Condition | undefined {
  if (at === count - 1) return undefined;
  if (at === 0) return { operator: count === 2 ? '>=' : '>', bound: 0 };
  return { operator: '<', bound: 0 };
}
