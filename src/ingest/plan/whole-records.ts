import type { Grid } from '../grids/grid.ts';
import { cellFlags } from './cell-flags.ts';
import { PERIOD_PARTS, type SheetPlan, type SkipReason } from './sheet-plan.ts';
import { wholeWords } from './total-words.ts';

/** What a figure cannot do without: a line that lacks one of them sums lines of the sheet. */
const KEYS: ReadonlySet<string> = new Set(['indicateur', 'territoire', 'periode', ...PERIOD_PARTS]);

/**
 * Gives a plan that reads the totals of a breakdown ("Ensemble" under "Sexe") as the figures that
 * others break down. Left aside, they would be lost where nothing breaks them down, and taken for
 * what their parts come to where some parts are missing or overlap.
 */
export function withWholes(plan: SheetPlan, grid: Grid): SheetPlan {
  const { layout, columns, table, shape } = plan;
  const totals = [...layout.skipped].filter(([, reason]) => reason === 'total');
  if (totals.length === 0 || table !== 'chiffres' || shape === 'people') return plan;
  const looked = columns.flatMap(({ index, role }) => {
    const cells = grid.columns[index];
    if (!cells) return [];
    const isKey = role.kind === 'field' && KEYS.has(role.field);
    const wholes = cellFlags(cells.table, wholeWords(cells.table));
    const blanks = isKey ? cellFlags(cells.table, (text) => text.trim() === '') : undefined;
    const flagged = wholes.includes(1) || blanks?.includes(1);
    return flagged ? [{ codes: cells.codes, wholes, blanks, role }] : [];
  });
  const skipped = new Map<number, SkipReason>(layout.skipped);
  for (const [record] of totals) {
    let isWhole = false;
    const fits = looked.every(({ codes, wholes, blanks, role }) => {
      const code = codes[record] ?? 0;
      if (wholes[code] === 1) {
        isWhole = true;
        return role.kind === 'breakdown';
      }
      return blanks?.[code] !== 1;
    });
    if (fits && isWhole) skipped.delete(record);
  }
  if (skipped.size === layout.skipped.size) return plan;
  return { ...plan, layout: { ...layout, skipped } };
}
