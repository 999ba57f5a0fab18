/** Something that stands over a stretch of a text; the end is excluded. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Marks that begin together, or one within another, may end a few places out of order. */
const OUT_OF_ORDER = 4;

/**
 * Gives the marks that touch a stretch of text, among marks in order of start that hardly overlap.
 * Looked up by halves: a long text has thousands of runs and thousands of marks.
 */
export function marksTouching<Mark extends Stretch>(
  marks: readonly Mark[],
  start: number,
  end: number,
): readonly Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const touching: Mark[] = [];
  for (let index = Math.max(0, low - OUT_OF_ORDER); index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark || mark.start >= end) break;
    if (mark.end > start) touching.push(mark);
  }
  return touching;
}
