import type { FileReport } from '../../ingest/import-report.ts';
import type { ColumnChoice, Recipe } from '../../ingest/plan/recipe.ts';
import type { ColumnPlan } from '../../ingest/plan/sheet-plan.ts';

/** Completes what a person chose with what the file was taken for, so that another is read alike. */
export function wholeRecipe({ reading, encoding, delimiter }: FileReport, choice: Recipe): Recipe {
  if (!reading) return choice;
  const { plan } = reading.proposal;
  const columns = plan.columns.map((column): [string, ColumnChoice] => [
    column.name,
    { ...columnChoice(column), ...own(choice.columns, column.name) },
  ]);
  return {
    ...(plan.table !== '' && { table: plan.table }),
    ...(encoding !== '' && { encoding }),
    ...(delimiter !== '' && { delimiter }),
    ...choice,
    headers: reading.headers,
    shape: plan.shape,
    columns: Object.fromEntries(columns),
    fixed: { ...plan.fixed, ...choice.fixed },
  };
}

function columnChoice({ role, numbers, dates }: ColumnPlan): ColumnChoice {
  return { role, ...(numbers && { numbers }), ...(dates && { dates }) };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
