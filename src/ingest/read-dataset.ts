import { type Changes, compareFigures } from '../model/changes.ts';
import { type Dataset, indexedDataset } from '../model/dataset.ts';
import { dayOfInstant } from '../model/period.ts';
import type { Gazetteer } from '../model/territory.ts';
import { wholeTotals } from '../model/whole-totals.ts';
import { CodeCheck } from './code-check.ts';
import { datasetTitle, isFictionalName } from './dataset-title.ts';
import { type Definitions, readDefinitions } from './definitions.ts';
import type { FileInput } from './file-input.ts';
import type { ImportReport } from './import-report.ts';
import { loadFiles } from './load-files.ts';
import { isReadable, PartPlanner } from './planned-part.ts';
import { planParts } from './plan-parts.ts';
import type { ReadOptions } from './read-options.ts';
import { remarkOnChecks } from './remark-on-checks.ts';
import { remarkOnRecipes } from './remark-on-recipes.ts';
import { ReportBuilder } from './report-builder.ts';
import { withNewIndicators } from './new-indicators.ts';
import { readTables } from './tables/read-tables.ts';

export interface DatasetReading {
  /** Undefined where no row of any table could be accepted. */
  readonly dataset: Dataset | undefined;
  readonly report: ImportReport;
  /** Against the figures that `options.before` gives. */
  readonly changes: Changes | undefined;
}

/**
 * Reads a set of files into one data set, and says what was read, what was not and why. Nothing
 * that a file holds makes it reject.
 *
 * Only the tables in the files are read. Where no file brings `indicateurs` or `sources`, these two
 * come from `base` (and `report.borrowed` says so); figures, events and partners never do, so that
 * two sets are never mixed without a word.
 *
 * @example await readDataset([{ name: 'chiffres.csv', bytes }], gazetteer, dataset)
 */
export async function readDataset(
  files: readonly FileInput[],
  gazetteer: Gazetteer,
  base?: Definitions,
  options: ReadOptions = {},
): Promise<DatasetReading> {
  const { parts, recipes, title, fictional } = await loadFiles(files, options);
  const brought = recipes.map(({ recipe }) => recipe);
  const planner = new PartPlanner(gazetteer, options, brought);
  const report = new ReportBuilder();
  const definitions = readDefinitions(parts, planner, report, base);
  const { sources } = definitions;
  const others = planParts(parts, planner, definitions.indicators, definitions.planned);
  const indicators = withNewIndicators(definitions.indicators, others);
  const all = [...definitions.planned, ...others];
  const planned = all.sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));
  const isKept = options.recipes !== undefined;
  const unused = remarkOnRecipes(recipes, planned, parts.length === 0, isKept);
  const readable = others.filter(isReadable);
  const figures = readable.find(({ proposal }) => proposal.plan.table === 'chiffres');
  definitions.noteMissing('indicateurs', figures);
  definitions.noteMissing('sources', readable[0]);

  const known = definitions.knowsSources ? new CodeCheck(sources.keys()) : undefined;
  const { tables, outcomes, figureReader } = readTables(readable, indicators, known);
  for (const [part, outcome] of outcomes) report.count(part, outcome);
  const used = planned.filter(({ proposal }) => proposal.plan.table !== '');
  const names = used.map(({ part }) => part.file);
  const dataset: Dataset = indexedDataset({
    title: title || datasetTitle(names),
    fictional: fictional || names.some(isFictionalName),
    indicators,
    ...tables,
    sources,
  });
  remarkOnChecks(dataset, gazetteer, figureReader);
  const isEmpty = report.accepted === 0;
  const { before } = options;
  const totalOf = wholeTotals(dataset, gazetteer, dayOfInstant(new Date()));
  return {
    dataset: isEmpty ? undefined : dataset,
    report: report.build([...parts, ...unused], planned, dataset),
    changes: isEmpty || !before ? undefined : compareFigures(before, dataset.figures, { totalOf }),
  };
}
