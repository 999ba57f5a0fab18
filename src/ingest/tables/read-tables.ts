import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { CodeCheck } from '../code-check.ts';
import type { PlannedPart } from '../planned-part.ts';
import { breakdownNames } from './breakdown-names.ts';
import { FigureReader } from './figure-reader.ts';
import { HappeningReader } from './happening-reader.ts';
import { openSheet } from './open-sheet.ts';
import { PartnerReader } from './partner-reader.ts';
import { saysNoCounts, saysSoFar } from './told-by-titles.ts';
import type { SheetRemarks } from './sheet-remarks.ts';
import type { PlacedTally } from './placed-tally.ts';

/** What became of the rows of one part. */
export interface PartOutcome extends PlacedTally {
  /** Rows of the data set's table that it gave. */
  readonly given: number;
  readonly remarks: SheetRemarks;
}

export type DataTables = Pick<Dataset, 'figures' | 'happenings' | 'partners'>;

/** Reads figures, events and partners, in this order, part after part. */
export function readTables(
  planned: readonly PlannedPart[],
  indicators: readonly Indicator[],
  sources: CodeCheck | undefined,
): {
  readonly tables: DataTables;
  readonly outcomes: ReadonlyMap<PlannedPart, PartOutcome>;
  readonly figureReader: FigureReader;
} {
  const outcomes = new Map<PlannedPart, PartOutcome>();
  const of = (table: string) => planned.filter(({ proposal }) => proposal.plan.table === table);
  const figures = of('chiffres');
  const names = breakdownNames(figures.map(({ proposal }) => proposal.plan));
  const figureReader = new FigureReader(names, indicators, sources);
  for (const part of figures) {
    const sheet = openSheet(part);
    const first = figureReader.columns.length;
    const tally = figureReader.read(sheet, part.places, part.recipe?.places ?? {});
    const soFar = saysSoFar(part);
    if (soFar !== '' && figureReader.countsWithinYears(first)) {
      sheet.remarks.add('values-so-far', 'warning', { value: soFar });
    }
    const noCounts = saysNoCounts(part);
    if (noCounts !== '' && tally.figures > 0) {
      sheet.remarks.add('values-no-counts', 'warning', { value: noCounts });
    }
    outcomes.set(part, { ...tally, given: tally.figures, remarks: sheet.remarks });
  }
  const happeningReader = new HappeningReader(sources);
  for (const part of of('evenements')) {
    const sheet = openSheet(part);
    const tally = happeningReader.read(sheet, part.places);
    outcomes.set(part, { ...tally, given: tally.accepted, remarks: sheet.remarks });
  }
  const partnerReader = new PartnerReader(sources);
  for (const part of of('partenaires')) {
    const sheet = openSheet(part);
    const tally = partnerReader.read(sheet, part.places);
    outcomes.set(part, { ...tally, given: tally.accepted, remarks: sheet.remarks });
  }
  const tables = {
    figures: figureReader.columns.build(),
    happenings: happeningReader.happenings,
    partners: partnerReader.partners,
  };
  return { tables, outcomes, figureReader };
}
