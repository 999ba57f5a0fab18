import type { Dataset } from '../model/dataset.ts';
import type { Gazetteer } from '../model/territory.ts';
import { breakdownNames } from './breakdown-names.ts';
import { CodeCheck } from './code-check.ts';
import { datasetTitle, isFictionalName } from './dataset-title.ts';
import { FigureReader } from './figure-reader.ts';
import type { FileInput } from './file-input.ts';
import { HappeningReader } from './happening-reader.ts';
import type { ImportReport } from './import-report.ts';
import { IndicatorReader } from './indicator-reader.ts';
import type { TablePart } from './part.ts';
import { PartnerReader } from './partner-reader.ts';
import { PeriodReader } from './period-reader.ts';
import { readParts } from './read-parts.ts';
import { ReportBuilder } from './report-builder.ts';
import type { RowReaders } from './row-readers.ts';
import { SourceReader } from './source-reader.ts';
import type { TableName } from './table-contract.ts';
import { TerritoryReader } from './territory-reader.ts';

/** What a lone table may borrow from the data set on screen: definitions, never figures. */
export type Definitions = Pick<Dataset, 'indicators' | 'sources'>;

export interface DatasetReading {
  /** Undefined where no row of any table could be accepted. */
  readonly dataset: Dataset | undefined;
  readonly report: ImportReport;
}

/**
 * Reads a set of files into one data set, and says what was read, what was not and why. Nothing
 * that a file holds makes it throw.
 *
 * Only the tables in the files are read. Where no file brings `indicateurs` or `sources`, these two
 * come from `base` (and `report.borrowed` says so); figures, events and partners never do, so that
 * two sets are never mixed without a word.
 *
 * @example readDataset([{ name: 'chiffres.csv', bytes }], gazetteer, dataset)
 */
export function readDataset(
  files: readonly FileInput[],
  gazetteer: Gazetteer,
  base?: Definitions,
): DatasetReading {
  const { parts, title, fictional } = readParts(files);
  const report = new ReportBuilder();
  const partsOf = (table: TableName) =>
    parts.filter((part): part is TablePart => part.table === table && part.sheet !== undefined);
  const brings = (table: TableName) => parts.some((part) => part.table === table);

  const periods = new PeriodReader();
  const indicatorReader = new IndicatorReader();
  for (const part of partsOf('indicateurs')) report.count(part, indicatorReader.read(part));
  const sourceReader = new SourceReader(periods);
  for (const part of partsOf('sources')) report.count(part, sourceReader.read(part));

  const ownIndicators = brings('indicateurs') || !base;
  const indicators = ownIndicators ? indicatorReader.indicators : base.indicators;
  const ownSources = brings('sources') || !base;
  const sources = ownSources ? sourceReader.sources : base.sources;
  const figureParts = partsOf('chiffres');
  const citingParts = [...figureParts, ...partsOf('evenements'), ...partsOf('partenaires')];
  if (!brings('indicateurs')) report.noteMissing('indicateurs', figureParts[0], !ownIndicators);
  if (!brings('sources')) report.noteMissing('sources', citingParts[0], !ownSources);

  const readers: RowReaders = {
    territories: new TerritoryReader(gazetteer),
    periods,
    sources: brings('sources') || base ? new CodeCheck(sources.keys()) : undefined,
  };
  const codes = new CodeCheck(indicators.map(({ code }) => code));
  const figureReader = new FigureReader(breakdownNames(figureParts), codes, readers);
  for (const part of figureParts) report.count(part, figureReader.read(part));
  const happeningReader = new HappeningReader(readers);
  for (const part of partsOf('evenements')) report.count(part, happeningReader.read(part));
  const partnerReader = new PartnerReader(readers);
  for (const part of partsOf('partenaires')) report.count(part, partnerReader.read(part));

  const used = parts.filter((part) => part.table !== '').map(({ file }) => file);
  const dataset: Dataset = {
    title: title || datasetTitle(used),
    fictional: fictional || used.some(isFictionalName),
    indicators,
    figures: figureReader.builder.build(),
    happenings: happeningReader.happenings,
    partners: partnerReader.partners,
    sources,
  };
  return { dataset: report.accepted > 0 ? dataset : undefined, report: report.build(parts) };
}
