import { monthNamed } from './month-names.ts';
import { plainLetters } from './cell-text.ts';

/** Why a cell is not read as a value. */
export const VALUE_FAULTS = [
  'grouping',
  'other-style',
  'percent',
  'spreadsheet-error',
  'formula',
  'damaged',
  'date-like',
  'range',
  'several-numbers',
  'multiplier',
  'unit-unknown',
  'at-most',
  'sign',
  'parentheses',
  'exponent',
  'too-large',
  'too-long',
  'words',
  'not-a-number',
] as const;
export type ValueFaultReason = (typeof VALUE_FAULTS)[number];

export interface ValueFault {
  readonly kind: 'fault';
  readonly reason: ValueFaultReason;
  /** What to write instead, or '' where that is not certain. */
  readonly suggestion: string;
}

export function valueFault(reason: ValueFaultReason, suggestion = ''): ValueFault {
  return { kind: 'fault', reason, suggestion };
}

const SPREADSHEET_ERROR = /^#[a-z\d/]+[!?]?$|^#+$/;
/** A no-break space between thousands, read in a wrong encoding. */
const DAMAGED_SPACE = /\ufffd+|â€¯|Â |[Êÿá]/g;
const DATE =
  /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[ t].*)?$|^\d{1,2} ?[:h] ?\d{2}\b|^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;
const N = "[\\d.,' ]*\\d";
const RANGE = new RegExp(
  `^(?:(?:de|from) )?${N}[^\\d;]? ?(?:-|a|to|\\.\\.\\.|…) ?${N}[^\\d]*$|^(?:entre|between) ${N}[^\\d]* (?:et|and) ${N}[^\\d]*$|^[[\\]] ?${N} ?[;,-] ?${N} ?[[\\]]$`,
);
/** The spaces of one number written in groups: "45 000 € HT" holds one, not two. */
const GROUPED = /(?<=\d) (?=\d{3}(?!\d))|(?<=\d)[.,](?=\d)/g;
const ZERO = /^(?:zero|aucune?s?|null?e|nul|rien|none|no|0 ?[a-z]+)$/;
/** "une trentaine": about that many. */
const ABOUT = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
]);

/** Explains a clean cell that holds no number that could be taken out of it. */
export function explainText(text: string): ValueFault {
  const plain = plainLetters(text);
  if (SPREADSHEET_ERROR.test(plain)) return valueFault('spreadsheet-error');
  if (plain.startsWith('=')) return valueFault('formula');
  const mended = text.replace(DAMAGED_SPACE, ' ');
  if (mended !== text && /^-?[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/.test(mended)) {
    return valueFault('damaged', mended.replace(/ /g, ''));
  }
  if (DATE.test(plain) || (/\d/.test(plain) && namesMonth(plain))) return valueFault('date-like');
  if (RANGE.test(plain)) return valueFault('range');
  if (/\d[^\d]+\d/.test(plain.replace(GROUPED, ''))) return valueFault('several-numbers');
  const trailing = /^(\d[\d., ]*)-$/.exec(plain)?.[1];
  if (trailing !== undefined) return valueFault('sign', `-${trailing.trim()}`);
  const unfinished = /^(-?\d+)[.,]$/.exec(plain)?.[1];
  if (unfinished !== undefined) return valueFault('not-a-number', unfinished);
  const followed = /^([-+]?\d[\d., ]*)(?=\D)/.exec(plain)?.[1];
  if (followed !== undefined) return valueFault('unit-unknown');
  if (ZERO.test(plain)) return valueFault('words', '0');
  const about = ABOUT.get(/^une ([a-z]+)(?: .*)?$/.exec(plain)?.[1] ?? '');
  if (about !== undefined) return valueFault('words', `environ ${about}`);
  return valueFault('not-a-number');
}

function namesMonth(plain: string): boolean {
  return plain.split(/[^a-z]+/).some((word) => monthNamed(word) !== undefined);
}
