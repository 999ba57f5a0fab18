import type { Grid } from '../grids/grid.ts';
import type { SheetPlan } from '../plan/sheet-plan.ts';

/** Cells that a record should have: up to the last column that has a header or a role. */
export function tableWidth(grid: Grid, { layout: { header }, columns }: SheetPlan): number {
  let width = 0;
  grid.columns.forEach(({ table, codes }, index) => {
    const title = header < 0 ? 'x' : (table[codes[header] ?? -1] ?? '');
    const taken = columns[index]?.role.kind ?? 'ignored';
    if (title.trim() !== '' || taken !== 'ignored') width = index + 1;
  });
  return width;
}

/** Tells whether a plan sets personal columns aside: a record cut wrongly may hold theirs anywhere. */
export function hasPersonal({ columns }: SheetPlan): boolean {
  return columns.some(({ role }) => role.kind === 'personal');
}
