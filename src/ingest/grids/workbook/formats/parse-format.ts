import type { DateParts } from './date-text.ts';
import { readCondition, type Condition } from './condition.ts';
import type { FormatSection } from './format-section.ts';
import { formatTokens, type FormatToken } from './format-tokens.ts';

const ELAPSED = /^(?:h+|m+|s+)$/i;
/** Places for digits, and the marks that stand among them. */
const PLACES = /^[0#?]$/;

/** Reads a number format of a spreadsheet into its sections, at least one. */
export function parseFormat(code: string): readonly FormatSection[] {
  const sections: FormatSection[] = [];
  let tokens: FormatToken[] = [];
  for (const token of formatTokens(code)) {
    if (token.kind === 'end') {
      sections.push(parseSection(tokens));
      tokens = [];
    } else tokens.push(token);
  }
  return sections;
}

function parseSection(tokens: readonly FormatToken[]): FormatSection {
  const isPlace = ({ kind, text }: FormatToken) => kind === 'mark' && PLACES.test(text);
  const first = tokens.findIndex(isPlace);
  const last = tokens.findLastIndex(isPlace);
  const date = first < 0 || hasSubseconds(tokens) ? dateParts(tokens) : undefined;
  const commas = first < 0 ? 0 : trailingCommas(tokens, first, last);
  const percent = tokens.some((token) => isMark(token, '%'));
  const literal = (part: readonly FormatToken[]) => part.map(literalOf).join('');
  return {
    condition: conditionOf(tokens),
    date,
    digits:
      first < 0
        ? ''
        : tokens
            .slice(first, last + 1)
            .map(({ text }) => text)
            .join(''),
    before: literal(first < 0 ? tokens : tokens.slice(0, first)),
    after: first < 0 ? '' : literal(tokens.slice(last + 1)),
    shift: (percent ? 2 : 0) - 3 * commas,
    plain: tokens.some(
      ({ kind, text }) => kind === 'mark' && /^(?:general|standard|@)$/i.test(text),
    ),
  };
}

function isMark(token: FormatToken | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text;
}

/** `mm:ss.0`: the places are those of a time. */
function hasSubseconds(tokens: readonly FormatToken[]): boolean {
  return tokens.some(({ kind, text }) => kind === 'mark' && /^s+$/i.test(text));
}

/** Counts the commas that divide by a thousand each: after the last place, or before the point. */
function trailingCommas(tokens: readonly FormatToken[], first: number, last: number): number {
  const point = tokens.findIndex((token, at) => at > first && isMark(token, '.'));
  const countAt = (start: number, step: number) => {
    let count = 0;
    while (isMark(tokens[start + count * step], ',')) count += 1;
    return count;
  };
  return countAt(last + 1, 1) + (point < 0 || point > last ? 0 : countAt(point - 1, -1));
}

function literalOf({ kind, text }: FormatToken): string {
  if (kind === 'literal') return text;
  // [$€-40C]: a currency, then a language.
  if (kind === 'bracket') return text.startsWith('$') ? (text.slice(1).split('-')[0] ?? '') : '';
  return /^(?:general|standard|[@,.])$/i.test(text) ? '' : text;
}

function conditionOf(tokens: readonly FormatToken[]): Condition | undefined {
  return tokens
    .map(({ kind, text }) => (kind === 'bracket' ? readCondition(text) : undefined))
    .find((condition) => condition !== undefined);
}

function dateParts(tokens: readonly FormatToken[]): DateParts | undefined {
  const marks = tokens.flatMap(({ kind, text }) => {
    if (kind === 'bracket') return ELAPSED.test(text) ? [`[${text.toLowerCase()}`] : [];
    return kind === 'mark' && /^(?:[dj]+|m+|y+|a+|h+|s+)$/i.test(text) ? [text.toLowerCase()] : [];
  });
  const months = marks.filter((mark, at) => isMonth(mark, marks[at - 1], marks[at + 1]));
  const has = (start: RegExp) => marks.some((mark) => start.test(mark));
  const parts: DateParts = {
    year: has(/^[ya]/),
    month:
      months.length === 0 ? 'none' : months.some((mark) => mark.length > 2) ? 'name' : 'number',
    day: has(/^[dj]/),
    time: has(/^\[/) ? 'elapsed' : has(/^[hs]/) ? 'clock' : 'none',
  };
  return marks.length === 0 ? undefined : parts;
}

/** An `m` is a minute after an hour or before a second, a month elsewhere. */
function isMonth(mark: string, before: string | undefined, after: string | undefined): boolean {
  return /^m/.test(mark) && !/^\[?h/.test(before ?? '') && !/^s/.test(after ?? '');
}
