import { joinLines } from './join-lines.ts';

/** A paragraph or an item of a plain text, its lines joined. */
export interface TextUnit {
  readonly kind: 'text' | 'bullet' | 'numbered';
  readonly text: string;
  /** How many lines it was written on. */
  readonly lines: number;
}

/** The lengths, in characters, of lines that a page's width cuts: a column, a letter, a report. */
const SHORTEST_WRAP = 45;
const LONGEST_WRAP = 115;

/** The share of a wrapped text's lines that have such a length, and that no sentence ends. */
const WRAPPED_SHARE = 0.6;
const OPEN_SHARE = 0.5;

/** A line shorter than this part of the width was ended by its author. */
const SHORT_LINE = 0.75;

const BULLET = /^\s*[-•*–—▪◦‣●·\uf0b7]\s+(?=\S)/;
const NUMBER = /^\s*\d{1,2}[.)]\s+(?=\S)/;
const SENTENCE_END = /[.!?…:;»”"]$/;

/**
 * Reads lines as paragraphs and items. Blank lines part paragraphs. Where the lines were cut at a
 * page's width they are joined, up to a short line that ends a sentence; otherwise each line is a
 * paragraph of its own.
 */
export function textUnits(lines: readonly string[]): readonly TextUnit[] {
  const groups = groupsOf(lines);
  const width = wrapWidth(groups);
  return groups.flatMap((group) => unitsOf(group, width));
}

/** Lines between blank ones; a blank inside a sentence, as a page's end leaves, parts nothing. */
function groupsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let group: string[] | undefined;
  for (const line of lines) {
    if (line.trim() === '') {
      group = undefined;
      continue;
    }
    const before = groups.at(-1);
    const last = before?.at(-1) ?? '';
    const goesOn =
      /^\s*\p{Ll}/u.test(line) && !SENTENCE_END.test(last) && last.length >= SHORTEST_WRAP;
    if (!group && before && goesOn) group = before;
    if (group) group.push(line);
    else {
      group = [line];
      groups.push(group);
    }
  }
  return groups;
}

/** The width that cut the lines of a text, or undefined where its lines are whole. */
function wrapWidth(groups: readonly (readonly string[])[]): number | undefined {
  const cut = groups.flatMap((group) =>
    group.slice(0, -1).filter((_, index) => startOf(group[index + 1] ?? '') === undefined),
  );
  if (cut.length === 0) return undefined;
  const share = (test: (line: string) => boolean) => cut.filter(test).length / cut.length;
  const sized = share(({ length }) => length >= SHORTEST_WRAP && length <= LONGEST_WRAP);
  const open = share((line) => !SENTENCE_END.test(line));
  if (sized < WRAPPED_SHARE || open < OPEN_SHARE) return undefined;
  const lengths = cut.map(({ length }) => length).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.9)];
}

function unitsOf(group: readonly string[], width: number | undefined): readonly TextUnit[] {
  const parts: { kind: TextUnit['kind']; lines: string[] }[] = [];
  for (const line of group) {
    const start = startOf(line);
    const current = parts.at(-1);
    if (start) parts.push({ kind: start.kind, lines: [line.slice(start.length)] });
    else if (current && goesOn(current, line, width)) current.lines.push(line.trim());
    else parts.push({ kind: 'text', lines: [line.trim()] });
  }
  return parts.map(({ kind, lines }) => ({ kind, text: joinLines(lines), lines: lines.length }));
}

function startOf(line: string): { kind: 'bullet' | 'numbered'; length: number } | undefined {
  const bullet = BULLET.exec(line)?.[0];
  if (bullet !== undefined) return { kind: 'bullet', length: bullet.length };
  const number = NUMBER.exec(line)?.[0];
  return number === undefined ? undefined : { kind: 'numbered', length: number.length };
}

function goesOn(
  { kind, lines }: { readonly kind: TextUnit['kind']; readonly lines: readonly string[] },
  line: string,
  width: number | undefined,
): boolean {
  if (width === undefined) return kind !== 'text' && /^\s/.test(line);
  const last = lines.at(-1) ?? '';
  if (last.length >= width * SHORT_LINE || /\p{L}[-\u2010]$/u.test(last)) return true;
  return !SENTENCE_END.test(last) && !/^\s*[\p{Lu}«]/u.test(line);
}
