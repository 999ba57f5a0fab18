import { wholeWords } from '../plan/total-words.ts';
import { plainLetters } from '../values/cell-text.ts';
import { nestedParts } from './nested-parts.ts';
import { besidePart, partGroups } from './part-groups.ts';
import { cellOf, type PlannedColumn, type TableSheet } from './table-sheet.ts';

/**
 * A value of a breakdown that says that another holds it already ("dont 18-24 ans"), or that it holds
 * others ("Total 15 ans et plus"), what says no more than "total" aside.
 */
const AGAIN =
  /^(?:\d{1,3}\s*[-–.]\s*)?(?:dont|y compris|including|of which|(?:sous[- ]?)?tota(?:l|ux)|ensemble d(?:e|es|u))\b/;

/** One that counts nothing that is there: a goal, a forecast, a rate, what changed. */
const NO_COUNT =
  /^(?:prevu|prevision|previsionnel|objectif|cible|projection|projete|attendu|budgete|evolution|variation|taux|pourcentage|moyenne|mediane|indice|solde|target|forecast|planned|share|rate|average|change)(?:e?s?|le|les)?\b|[a-z] \(%\)$|[a-z] en %$/;

/** Headers of columns that tell apart what may come of one thing, not the parts of it. */
const ALTERNATIVES = /\b(?:scenarios?|hypotheses?|variantes?)\b/;

/** Values that count so far, beside others that count each period. */
const SO_FAR = /^(?:cumul|cumule|cumulee?s?|cumulatif)$/;
const EACH =
  /^(?:mensuel|mois|du mois|annuel|annee|trimestriel|trimestre|hebdomadaire|periode|flux)(?:le)?$/;

/** Tells whether a value of a breakdown says by itself that others count it, or that it counts others. */
export function saysAgain(text: string): boolean {
  return AGAIN.test(plainLetters(text.trim()));
}

/** What was found of each column: it is checked by it, then its rows are read. */
const NESTED = new WeakMap<PlannedColumn, ReadonlyMap<string, string>>();

/** Gives the values of a breakdown that others of it hold by what their codes or margins say, with these. */
export function nestedIn(sheet: TableSheet, column: PlannedColumn): ReadonlyMap<string, string> {
  const known = NESTED.get(column);
  if (known) return known;
  const isWhole = wholeWords(column.cells.table);
  const partOf = (text: string) => (isWhole(text) || saysAgain(text) ? '' : text);
  const nested = nestedParts(sheet.textsOf(column).map(partOf), () =>
    partGroups(sheet, column, partOf),
  );
  NESTED.set(column, nested);
  return nested;
}

type Mark = '' | 'again' | 'no-count' | 'so-far' | 'each';

const CODES = {
  again: 'part-again',
  'no-count': 'part-no-count',
  'so-far': 'part-no-count',
  each: 'part-no-count',
} as const;

/** Finds the records of a sheet that are no part of what is counted, or that others count already. */
export class SubParts {
  readonly #sheet: TableSheet;
  readonly #columns: readonly { readonly column: PlannedColumn; readonly marks: readonly Mark[] }[];
  readonly #nested: readonly NestedParts[];

  constructor(sheet: TableSheet) {
    this.#sheet = sheet;
    this.#columns = sheet.breakdowns
      .map((column) => ({ column, marks: marksOf(column) }))
      .filter(({ marks }) => marks.some((mark) => mark !== ''));
    this.#nested = sheet.breakdowns.flatMap((column) => {
      const nested = nestedIn(sheet, column);
      return nested.size > 0 ? [new NestedParts(sheet, column, nested)] : [];
    });
  }

  /** True where every record may be a part, so that none need be asked about. */
  get isPlain(): boolean {
    return this.#columns.length === 0 && this.#nested.length === 0;
  }

  /**
   * Sets a record aside, with the reason, where it is no part.
   *
   * @param isStock of a total reached so far: what counts one period is no part of it
   */
  rejects(record: number, isStock: boolean): boolean {
    for (const { column, marks } of this.#columns) {
      const mark = marks[column.cells.codes[record] ?? -1] ?? '';
      if (mark === '' || mark === (isStock ? 'so-far' : 'each')) continue;
      const value = cellOf(column, record).trim();
      this.#sheet.remarks.reject(record, CODES[mark], { column: column.plan.name, value });
      return true;
    }
    for (const nested of this.#nested) {
      const holder = nested.holderOf(record);
      if (holder === undefined) continue;
      const { column } = nested;
      const detail = { column: column.plan.name, value: cellOf(column, record).trim() };
      this.#sheet.remarks.reject(record, 'part-again', { ...detail, params: { holder } });
      return true;
    }
    return false;
  }
}

/** The records of a breakdown that others hold, where these are in the sheet beside them. */
class NestedParts {
  readonly column: PlannedColumn;
  readonly #nested: ReadonlyMap<string, string>;
  readonly #keyOf: (record: number) => string;
  /** Where each value that holds others is given. */
  readonly #given = new Map<string, Set<string>>();

  constructor(sheet: TableSheet, column: PlannedColumn, nested: ReadonlyMap<string, string>) {
    this.column = column;
    this.#nested = nested;
    this.#keyOf = besidePart(sheet, column);
    for (const holder of nested.values()) this.#given.set(holder, new Set());
    for (let record = sheet.plan.layout.first; record < sheet.grid.length; record += 1) {
      const given = this.#given.get(cellOf(column, record));
      if (given && sheet.isKept(record)) given.add(this.#keyOf(record));
    }
  }

  /** Gives the value that counts a record already, if one does. */
  holderOf(record: number): string | undefined {
    let holder = this.#nested.get(cellOf(this.column, record));
    while (holder !== undefined && !this.#given.get(holder)?.has(this.#keyOf(record))) {
      holder = this.#nested.get(holder);
    }
    return holder?.trim();
  }
}

function marksOf({ plan, cells: { table } }: PlannedColumn): readonly Mark[] {
  if (ALTERNATIVES.test(plainLetters(plan.name)))
    return table.map((text): Mark => (text.trim() === '' ? '' : 'no-count'));
  const isWhole = wholeWords(table);
  const texts = table.map((text) => plainLetters(text.trim()));
  const isBoth = texts.some((text) => SO_FAR.test(text)) && texts.some((text) => EACH.test(text));
  return texts.map((text, code): Mark => {
    if (isBoth && SO_FAR.test(text)) return 'so-far';
    if (isBoth && EACH.test(text)) return 'each';
    if (isWhole(table[code] ?? '')) return '';
    return AGAIN.test(text) ? 'again' : NO_COUNT.test(text) ? 'no-count' : '';
  });
}
