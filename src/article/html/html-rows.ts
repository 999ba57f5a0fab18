import { nameOf } from './html-nodes.ts';

/** A cell that says more than this is a column of a page, not a value of a table. */
const LONGEST_CELL = 200;

/** Elements that a cell of figures may hold and still be one value. */
const PLAIN_BLOCKS: ReadonlySet<string> = new Set(['p', 'div']);

/**
 * Gives the cells of a table row by row, its caption first; or `layout`, where the table only sets
 * out a page: one column, a table within a cell, lists, headings or long texts.
 */
export function rowsOf(
  table: Element,
  blocks: ReadonlySet<Element>,
): readonly (readonly Element[])[] | 'layout' {
  const rows: (readonly Element[])[] = [];
  let columns = 1;
  for (const part of partsOf(table)) {
    if (nameOf(part) === 'caption') {
      rows.unshift([part]);
      continue;
    }
    const cells = [...part.children];
    if (cells.some((cell) => isColumn(cell, blocks))) return 'layout';
    columns = Math.max(columns, cells.length);
    rows.push(cells);
  }
  return columns === 1 ? 'layout' : rows;
}

/** The rows and the caption of a table, those of its sections included. */
function partsOf(table: Element): readonly Element[] {
  return [...table.children].flatMap((child) =>
    ['thead', 'tbody', 'tfoot'].includes(nameOf(child)) ? [...child.children] : [child],
  );
}

function isColumn(cell: Element, blocks: ReadonlySet<Element>): boolean {
  if (cell.textContent.trim().length > LONGEST_CELL) return true;
  if (!blocks.has(cell)) return false;
  return [...cell.querySelectorAll('*')].some(
    (inside) => blocks.has(inside) && !PLAIN_BLOCKS.has(nameOf(inside)),
  );
}
