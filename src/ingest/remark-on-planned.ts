import type { Indicator } from '../model/indicator.ts';
import { type Grid, isBlankRecord } from './grids/grid.ts';
import { remarkOnPlan } from './plan-remarks.ts';
import type { PlannedPart } from './planned-part.ts';

/** Says how a part is understood; an empty one has nothing to be asked about. */
export function remarkOnPlanned(
  { part, grid, proposal }: PlannedPart,
  indicators: readonly Indicator[],
): void {
  const { table, layout } = proposal.plan;
  const nothing = isBlankFrom(grid, layout.header + 1) && grid.faults.size === 0;
  if (nothing) part.remarks.add('file-empty', 'info', { params: { reason: 'no-row' } });
  // An empty JSON array has no header to be understood.
  if (nothing && (table !== '' || grid.columns.length === 0)) return;
  remarkOnPlan(proposal, grid, indicators, part.remarks);
}

function isBlankFrom(grid: Grid, first: number): boolean {
  for (let record = Math.max(0, first); record < grid.length; record += 1) {
    if (!isBlankRecord(grid, record)) return false;
  }
  return true;
}
