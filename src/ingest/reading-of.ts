import { recordAt } from './grids/grid.ts';
import type { PlannedPart } from './planned-part.ts';
import type { PlainRow } from './plain-row.ts';
import { recipeHeaders } from './plan/recipe-headers.ts';
import type { RawRow, RejectedRow, SheetReading } from './sheet-reading.ts';
import type { PartOutcome } from './tables/read-tables.ts';
import { hasPersonal, tableWidth } from './tables/table-width.ts';

/** Records shown of a sheet as they are written. */
const SHOWN_RECORDS = 8;

/** Gathers what a person needs to judge how a part was read. */
export function readingOf(
  planned: PlannedPart,
  outcome?: PartOutcome,
  understood: readonly PlainRow[] = [],
): SheetReading {
  const { grid, proposal } = planned;
  const { columns, layout } = proposal.plan;
  const kept = columns.filter(({ role }) => role.kind !== 'personal');
  const cellAt = cellReader(planned);
  const preview: RawRow[] = [];
  for (
    let record = layout.first;
    record < grid.length && preview.length < SHOWN_RECORDS;
    record += 1
  ) {
    if (!layout.skipped.has(record)) {
      // Even a glance at what is personal would be one too many.
      const cells = columns.map(({ index, role }) =>
        role.kind === 'personal' ? '' : cellAt(index, record),
      );
      preview.push({ row: record + 1, cells });
    }
  }
  const rejected = [...(outcome?.remarks.rejected ?? [])].map(
    ([row, diagnostics]): RejectedRow => ({
      row,
      cells: kept.map(({ index }) => cellAt(index, row - 1)),
      diagnostics: diagnostics.map((one) => ({
        ...one,
        file: planned.part.file,
        table: proposal.plan.table,
      })),
    }),
  );
  return {
    proposal,
    recipe: planned.recipe,
    headers: recipeHeaders(proposal.plan),
    preview,
    understood,
    ambiguities: outcome?.ambiguities ?? [],
    places: outcome?.places ?? [],
    unknownIndicators: outcome?.unknownIndicators ?? [],
    rejectedHeader: kept.map(({ name }) => name),
    rejected,
  };
}

/** Reads cells as written; those of a record cut wrongly only where none can be personal. */
function cellReader({ grid, proposal: { plan } }: PlannedPart) {
  const width = tableWidth(grid, plan);
  const isPersonal = hasPersonal(plan);
  const isHidden = (record: number) =>
    isPersonal &&
    (grid.faults.has(record) ||
      recordAt(grid, record)
        .slice(width)
        .some((cell) => cell.trim() !== ''));
  let last = -1;
  let hidden = false;
  return (index: number, record: number): string => {
    if (record !== last) hidden = isHidden(record);
    last = record;
    const column = grid.columns[index];
    return hidden ? '' : (column?.table[column.codes[record] ?? -1] ?? '');
  };
}
