import { type Grid, recordAt } from '../grids/grid.ts';
import { readsAsNote } from './note-lines.ts';
import type { RecordFacts } from './record-facts.ts';
import type { SkipReason } from './sheet-plan.ts';

/** Sets aside the lines at the foot that hold one text, or "Source :" and one: notes and sources. */
export function footNotes(
  grid: Grid,
  facts: RecordFacts,
  header: number,
  skipped: Map<number, SkipReason>,
): void {
  const lines: number[] = [];
  for (let record = grid.length - 1; record > header; record -= 1) {
    const filled = facts.filled[record] ?? 0;
    if (filled === 0) continue;
    if (filled > 1 && !isNamedNote(grid, record, filled, facts.usual)) break;
    lines.push(record);
  }
  // From the first that reads as a note on, what is alone in its record belongs to the notes.
  let inNotes = false;
  for (const record of lines.reverse()) {
    inNotes ||= facts.usual > 1 && readsAsNote(recordAt(grid, record).join(' '));
    if (inNotes && grid.faults.get(record) === undefined) skipped.set(record, 'note');
  }
}

/** "Source :" in one cell and the source in the next; other words in a table of more columns. */
function isNamedNote(grid: Grid, record: number, filled: number, usual: number): boolean {
  if (filled !== 2) return false;
  const [first = '', second = ''] = recordAt(grid, record).filter((cell) => cell.trim() !== '');
  if (/^[\s\d.,]*$/.test(second)) return false;
  return NAMED.test(first) || (usual > 3 && readsAsNote(first));
}

const NAMED = /^\s*(?:sources?|notes?|champ|lecture)\s*:?\s*$/i;
