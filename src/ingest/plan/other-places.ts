import { labelWords } from './header-words.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** Headers of columns of places that are parts of a commune. */
const PART =
  /\b(?:iris|libiris|qpv|quartiers?|bureaux? de vote|lieux? dits?|hameaux?|section cadastrale)\b/;

/** Headers of columns of communes. */
const COMMUNE = /\b(?:communes?|villes?|city|town)\b/;

/** What says something of such places, or of how many there are, and not which one it is. */
const ABOUT =
  /\b(?:typ|type|nb|nombre|part|taux|en|hors|dans|siege|centre|chef lieu|centralisateur)\b/;

/** Share of records in which two columns say other places, over which they are of two places. */
const MOST = 0.5;

/**
 * Asks where the figures are where a column of parts of communes, or of other communes (of work, of
 * origin), stands beside the one found: a figure of a part or of a way between two would pass for
 * that of the whole commune.
 */
export function askOtherPlaces(draft: PlanDraft): void {
  const { columns } = draft.sheet;
  const place = columns.find((column) => {
    const role = draft.roleOf(column);
    return role?.kind === 'field' && role.field === 'territoire';
  });
  if (!place) return;
  const rivals = draft.free.filter(
    (column) => !column.isEmpty && (isPart(column) || isOther(draft, place, column)),
  );
  if (rivals.length > 0) draft.unsure('territoire', [place, ...rivals]);
}

function isPart({ header }: SheetColumn): boolean {
  const words = labelWords(header).join(' ');
  return PART.test(words) && !ABOUT.test(words);
}

function isOther({ sheet }: PlanDraft, place: SheetColumn, column: SheetColumn): boolean {
  const words = labelWords(column.header).join(' ');
  if (!COMMUNE.test(words) || ABOUT.test(words) || column.places <= MOST) return false;
  let different = 0;
  for (const record of sheet.records) {
    const here = textOf(place, record);
    const there = textOf(column, record);
    if (here !== '' && there !== '' && here !== there) different += 1;
  }
  return different > sheet.records.length * MOST;
}

const textOf = ({ cells }: SheetColumn, record: number) =>
  (cells.table[cells.codes[record] ?? -1] ?? '').trim();
