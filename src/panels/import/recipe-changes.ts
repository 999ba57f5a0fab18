import type { ColumnChoice, Recipe } from '../../ingest/plan/recipe.ts';
import type { ColumnRole, SheetPlan } from '../../ingest/plan/sheet-plan.ts';
import type { Ambiguity } from '../../ingest/sheet-reading.ts';
import type { Indicator, MeasureKind } from '../../model/indicator.ts';
import { newCode } from './new-code.ts';

type Changes = Partial<Recipe>;

/** Adds to what was chosen for a column. */
export function columnChosen(choice: Recipe, name: string, added: ColumnChoice): Changes {
  return { columns: { ...choice.columns, [name]: { ...columnOf(choice, name), ...added } } };
}

/** Leaves a way of reading a column to its own cells again. */
export function columnCleared(choice: Recipe, name: string, what: 'numbers' | 'dates'): Changes {
  const kept = Object.entries(columnOf(choice, name) ?? {}).filter(([key]) => key !== what);
  return { columns: { ...choice.columns, [name]: Object.fromEntries(kept) } };
}

function columnOf({ columns }: Recipe, name: string): ColumnChoice | undefined {
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
}

/**
 * Gives a column a role. A column of the contract is one column of the file: the one that had the
 * role before is ignored from then on.
 */
export function roleChosen(
  { columns }: SheetPlan,
  choice: Recipe,
  index: number,
  role: ColumnRole,
): Changes {
  const chosen = columns.find((column) => column.index === index);
  if (!chosen) return {};
  const displaced = columns.filter(
    (column) =>
      column.index !== index &&
      role.kind === 'field' &&
      column.role.kind === 'field' &&
      column.role.field === role.field,
  );
  const freed = displaced.reduce<Recipe>(
    (before, { name }) => ({ ...before, ...columnChosen(before, name, { role: IGNORED }) }),
    choice,
  );
  return columnChosen(freed, chosen.name, { role });
}

const IGNORED: ColumnRole = { kind: 'ignored' };

/** Sets what holds for every row; '' takes it back. */
export function fixedChosen(choice: Recipe, field: string, value: string): Changes {
  return { fixed: withEntry(choice.fixed, field, value.trim()) };
}

/** Says which code a text of the file stands for. */
export function codeChosen(choice: Recipe, text: string, code: string): Changes {
  return { places: { ...choice.places, [text]: code } };
}

/** Gives what was said of texts of the file. */
export function answersOf({ places }: Recipe): readonly { text: string; code: string }[] {
  return Object.entries(places).map(([text, code]) => ({ text, code }));
}

/** Takes back what was said of a text. */
export function codeForgotten(choice: Recipe, text: string): Changes {
  return { places: Object.fromEntries(Object.entries(choice.places).filter(([t]) => t !== text)) };
}

/** Adds an indicator that the programme does not define. */
export function indicatorAdded(
  choice: Recipe,
  code: string,
  label: string,
  kind: MeasureKind,
): Changes {
  return { indicators: { ...choice.indicators, [code]: { label, kind } } };
}

/** Makes an indicator of each of some texts of the file, and says that the texts stand for them. */
export function indicatorsMade(
  choice: Recipe,
  texts: readonly string[],
  kind: MeasureKind,
  known: readonly Indicator[],
): Changes {
  const taken = new Set(known.map(({ code }) => code));
  const made = texts.map((text) => {
    const code = newCode(text, taken);
    taken.add(code);
    return { code, text };
  });
  const added = made.map(({ code, text }) => [code, { label: text, kind }] as const);
  const answers = made.map(({ code, text }) => [text, code] as const);
  return {
    indicators: { ...choice.indicators, ...Object.fromEntries(added) },
    places: { ...choice.places, ...Object.fromEntries(answers) },
  };
}

function withEntry(record: Readonly<Record<string, string>>, key: string, value: string) {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === '' ? others : [...others, [key, value]]);
}

/** Has a column read in the other of its two ways. */
export function styleChosen(choice: Recipe, name: string, ambiguity: Ambiguity): Changes {
  const added =
    ambiguity.kind === 'numbers' ? { numbers: ambiguity.other } : { dates: ambiguity.other };
  return columnChosen(choice, name, added);
}
