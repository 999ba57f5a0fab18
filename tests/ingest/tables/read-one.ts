import type { FileReport } from '../../../src/ingest/import-report.ts';
import { plainRows } from '../../../src/ingest/plain-rows.ts';
import type { Recipe } from '../../../src/ingest/plan/recipe.ts';
import { readDataset } from '../../../src/ingest/read-dataset.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { fileOf, LOT, PROGRAMME } from '../lot.ts';

/** What a test sees of a file that was read. */
export interface OneReading {
  /** Accepted rows, their cells that are not empty joined by blanks. */
  readonly rows: readonly string[];
  /** Remarks from `warning` on, as "severity code row [column] value". */
  readonly remarks: readonly string[];
  /** Accepted, rejected. */
  readonly counts: readonly [number, number];
  readonly report: FileReport;
}

const NO_CHOICE: Recipe = {
  headers: [],
  columns: {},
  fixed: {},
  places: {},
  indicators: {},
  agreed: false,
};

/** Reads one text as a file, on the programme's definitions, as a person chose. */
export async function readOne(
  text: string,
  { name = 'chiffres.csv', ...choice }: Partial<Recipe> & { readonly name?: string } = {},
): Promise<OneReading> {
  const choices = [{ place: 0, sheet: '', recipe: { ...NO_CHOICE, ...choice } }];
  const options = Object.keys(choice).length > 0 ? { choices } : {};
  const { dataset, report } = await readDataset([fileOf(name, text)], LOT, PROGRAMME, options);
  const [file] = report.files;
  if (!file) throw new Error(`report: ${name}`);
  return {
    rows: (dataset ? plainRows(dataset, file) : []).map((row) =>
      Object.values(row)
        .filter((cell) => cell !== '')
        .join(' '),
    ),
    remarks: file.diagnostics.filter(({ severity }) => severity !== 'info').map(remarkLine),
    counts: [file.accepted, file.rejected],
    report: file,
  };
}

export function remarkLine({ severity, code, row, column, value }: Diagnostic): string {
  return `${severity} ${code} ${row} [${column}] ${value}`.trim();
}

/** A table of figures of `contacts` under the contract's headers, from "period;place;value" lines. */
export function contacts(...lines: readonly string[]): string {
  return [`indicateur;periode;territoire;valeur`, ...lines.map((line) => `contacts;${line}`)].join(
    '\n',
  );
}
