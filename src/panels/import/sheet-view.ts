import type { ImportTranslation } from '../../i18n/import-translation.ts';
import type { FileReport } from '../../ingest/import-report.ts';
import type { Recipe } from '../../ingest/plan/recipe.ts';
import type { SheetReading } from '../../ingest/sheet-reading.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Gazetteer } from '../../model/territory.ts';

/** A sheet under review, what may be chosen for it, and how to choose. */
export interface SheetView {
  readonly file: FileReport;
  readonly reading: SheetReading;
  /** What was chosen so far. */
  readonly choice: Recipe;
  readonly indicators: readonly Indicator[];
  /** Undefined where the page itself has no figures, and so no list of places to offer. */
  readonly gazetteer: Gazetteer | undefined;
  readonly translation: ImportTranslation;
  /** Changes what is chosen: the files are read again with it. */
  readonly choose: (changes: Partial<Recipe>) => void;
}

/** Names a sheet: its file, and the sheet of a workbook. */
export function sheetName({ file, sheet }: FileReport, { m }: ImportTranslation): string {
  return sheet === '' ? file : m.review.sheet(file, sheet);
}
