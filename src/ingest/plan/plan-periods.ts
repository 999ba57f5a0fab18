import { exactField } from './field-index.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** Parts of a year, the finest first; a day needs its month. */
const PARTS = ['jour', 'mois', 'trimestre', 'semestre'] as const;

/** Share of cells that are whole periods ("janvier 2021") for "Mois" to be more than a part. */
const WHOLE = 0.5;

/** Finds the column that says when, or the columns that say its year, its month and its day. */
export function planPeriods(draft: PlanDraft): void {
  const exact = draft.free.filter(({ header }) => exactField('chiffres', header) === 'periode');
  const years = named(draft, 'annee');
  const parts = PARTS.flatMap((part) => named(draft, part).slice(0, 1));
  const whole = parts.filter(({ periods }) => periods >= WHOLE);
  if (exact.length > 0) draft.choose('periode', exact);
  else {
    const dates = dated(draft);
    if (dates.length > 0) chooseDate(draft, dates, years);
    else if (whole[0]) draft.setField(whole[0], 'periode');
    else planParts(draft, years, parts);
  }
  // A year beside a date, a quarter beside a month: the same told twice.
  if (draft.has('periode') || draft.has('annee') || draft.isAsked('periode')) {
    for (const column of [...years, ...parts]) {
      if (!draft.roleOf(column)) draft.set(column, { kind: 'ignored' });
    }
  }
}

function named(draft: PlanDraft, field: string): readonly SheetColumn[] {
  const columns = draft.free.filter((column) => {
    return !column.isEmpty && column.fieldIn('chiffres')?.field === field;
  });
  return draft.fitting(field, columns);
}

/** Columns of dates under a sure name. */
function dated(draft: PlanDraft): readonly SheetColumn[] {
  const columns = draft.free.filter((column) => {
    return !column.isEmpty && column.fieldIn('chiffres')?.field === 'periode';
  });
  return draft.fitting('periode', columns);
}

/** Takes the one column of dates, unless a year beside it tells of another time. */
function chooseDate(
  draft: PlanDraft,
  dates: readonly SheetColumn[],
  years: readonly SheetColumn[],
): void {
  const best = draft.best(dates);
  const against = best ? years.filter((year) => !hasSameYears(draft, best, year)) : [];
  if (best && against.length === 0) draft.choose('periode', dates);
  else draft.unsure('periode', [...dates, ...against]);
}

/** Tells whether every date is written with the year that stands beside it. */
function hasSameYears(draft: PlanDraft, date: SheetColumn, year: SheetColumn): boolean {
  return draft.sheet.records.every((record) => {
    const written = textOf(year, record);
    const text = textOf(date, record);
    return written === '' || text === '' || text.includes(written.slice(-2));
  });
}

const textOf = ({ cells }: SheetColumn, record: number) =>
  (cells.table[cells.codes[record] ?? -1] ?? '').trim();

/** A year alone is a period; with a month or a quarter beside it, it is a part of one. */
function planParts(
  draft: PlanDraft,
  years: readonly SheetColumn[],
  parts: readonly SheetColumn[],
): void {
  const year = draft.best(years);
  if (!year) {
    if (years.length > 0) draft.unsure('periode', years);
    else setPart(draft, parts);
    return;
  }
  if (setPart(draft, parts)) draft.setField(year, 'annee');
  else draft.choose('periode', years);
}

/** Gives the finest part its field; a day takes its month along. */
function setPart(draft: PlanDraft, parts: readonly SheetColumn[]): boolean {
  const fieldOf = (column: SheetColumn) => column.fieldIn('chiffres')?.field ?? '';
  const months = parts.filter((column) => fieldOf(column) === 'mois');
  const [finest] = parts.filter((column) => fieldOf(column) !== 'jour' || months.length > 0);
  if (!finest) return false;
  for (const column of [finest, ...(fieldOf(finest) === 'jour' ? months : [])]) {
    draft.setField(column, fieldOf(column));
  }
  return true;
}
