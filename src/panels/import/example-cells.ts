import type { SheetReading } from '../../ingest/sheet-reading.ts';

/** Examples that tell a column from another. */
const MOST = 3;

/** Gives the first different cells of a column, blanks aside. */
export function exampleCells(
  { preview, proposal }: SheetReading,
  index: number,
): readonly string[] {
  const place = proposal.plan.columns.findIndex((column) => column.index === index);
  const cells = preview.map(({ cells }) => cells[place]?.trim() ?? '');
  return [...new Set(cells.filter((cell) => cell !== ''))].slice(0, MOST);
}
