/** Marks that part the columns of a text. */
const MARKS = [';', '\t', '|', ','];

/** Lines that are looked at. */
const LINES = 5;

/**
 * Tells whether the first lines of a text are rows of one table: a mark stands as often in each of
 * them, and those under the first are no markup.
 */
export function isTabular(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const [header = '', ...rows] = lines.slice(0, LINES);
  if (rows.length === 0 || rows.some((row) => row.trimStart().startsWith('<'))) return false;
  return MARKS.some((mark) => {
    const count = header.split(mark).length;
    return count > 1 && rows.every((row) => row.split(mark).length === count);
  });
}
