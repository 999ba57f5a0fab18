import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Source } from '../model/source.ts';
import type { HintedPart } from './loaded-part.ts';
import type { PartPlanner, PlannedPart } from './planned-part.ts';
import { isReadable } from './planned-part.ts';
import { remarkOnPlanned } from './remark-on-planned.ts';
import type { ReportBuilder } from './report-builder.ts';
import type { TableName } from './table-contract.ts';
import { IndicatorReader } from './tables/indicator-reader.ts';
import { openSheet } from './tables/open-sheet.ts';
import { SourceReader } from './tables/source-reader.ts';

/** What a lone table may borrow from the data set on screen: definitions, never figures. */
export type Definitions = Pick<Dataset, 'indicators' | 'sources'>;

/** The indicators and the sources that the other tables refer to. */
export interface ReadDefinitions {
  readonly indicators: readonly Indicator[];
  readonly sources: ReadonlyMap<string, Source>;
  /** False where no table of sources is at hand, so that none can be called unknown. */
  readonly knowsSources: boolean;
  /** Parts that define; they are read. */
  readonly planned: readonly PlannedPart[];
  /** Says that a table of definitions is missing or borrowed, where a part would need it. */
  noteMissing(table: 'indicateurs' | 'sources', needed: PlannedPart | undefined): void;
}

/** Reads the tables of definitions among the parts, or borrows them. */
export function readDefinitions(
  parts: readonly HintedPart[],
  planner: PartPlanner,
  report: ReportBuilder,
  base: Definitions | undefined,
): ReadDefinitions {
  const planned = parts.flatMap((part): readonly PlannedPart[] => {
    if (!part.grid || part.isDescriptor) return [];
    const one = planner.plan(part, part.grid, base?.indicators ?? []);
    const { table } = one.proposal.plan;
    return table === 'indicateurs' || table === 'sources' ? [one] : [];
  });
  const indicatorReader = new IndicatorReader();
  const sourceReader = new SourceReader();
  const brought = new Set<TableName | ''>();
  // Indicators first: the order of the report's rows.
  for (const table of ['indicateurs', 'sources'] as const) {
    for (const part of planned) {
      if (part.proposal.plan.table !== table) continue;
      brought.add(table);
      remarkOnPlanned(part, []);
      if (!isReadable(part)) continue;
      const sheet = openSheet(part);
      const tally =
        table === 'indicateurs' ? indicatorReader.read(sheet) : sourceReader.read(sheet);
      const nothing = { places: [], ambiguities: [] };
      report.count(part, { ...tally, ...nothing, given: tally.accepted, remarks: sheet.remarks });
    }
  }
  const ownIndicators = brought.has('indicateurs') || !base;
  const ownSources = brought.has('sources') || !base;
  return {
    indicators: ownIndicators ? indicatorReader.indicators : base.indicators,
    sources: ownSources ? sourceReader.sources : base.sources,
    knowsSources: brought.has('sources') || base !== undefined,
    planned,
    noteMissing: (table, needed) => {
      if (brought.has(table)) return;
      report.noteMissing(table, needed, base !== undefined);
    },
  };
}
