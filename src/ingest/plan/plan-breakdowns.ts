import { isClasses } from './class-columns.ts';
import { determines } from './determines.ts';
import { isNumeric } from './field-evidence.ts';
import { labelKey, labelStems, stemSet } from './header-words.ts';
import { PARTS_OF_COUNTRY } from './parts-of-country.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { saysNoCount } from './unit-words.ts';
import { readValueHeader } from './value-header.ts';

/** Most values a breakdown has: more are names of something. */
const MOST_VALUES = 60;

/** Mean length over which cells are sentences. */
const SENTENCE = 60;

/** What figures are commonly broken down by. */
const USUAL: ReadonlySet<string> =
  stemSet(`sexe genre âge tranche origine canal csp pcs catégorie type motif provenance profil
    nationalité diplôme statut situation sex gender age channel category origin`);

/** A number or a percentage, a date aside. */
const AMOUNT = /^[-+−]?\d[\d\s.,]*\s?[%‰]?$/;

/** Columns about a place that say nothing of a part of its figures. */
const ABOUT_PLACES: ReadonlySet<string> = new Set([
  ...PARTS_OF_COUNTRY,
  ...'unité, source url, unité de mesure, unit, geometry'.split(',').map(labelKey),
]);

/** Gives what is left of a table of figures: texts that part them are breakdowns, the rest is not read. */
export function planBreakdowns(draft: PlanDraft): void {
  const place = draft.sheet.columns.find((column) => {
    const role = draft.roleOf(column);
    return role?.kind === 'field' && role.field === 'territoire';
  });
  for (const column of draft.free) {
    const kind = isBreakdown(draft, column, place) ? 'breakdown' : 'ignored';
    draft.set(column, { kind });
  }
}

function isBreakdown(
  draft: PlanDraft,
  column: SheetColumn,
  place: SheetColumn | undefined,
): boolean {
  const { texts, filled, header } = column;
  if (filled === 0 || texts.length > MOST_VALUES) return false;
  if (isClasses(column)) return true;
  if (isNumeric(column)) return false;
  if (column.periods >= 0.5 || ABOUT_PLACES.has(labelKey(header)) || !isWords(texts)) return false;
  if (readValueHeader(header, draft.sheet.about).period !== '') return false;
  if (labelStems(header).some((word) => USUAL.has(word))) return true;
  // The same word everywhere says what all the figures are of; a letter or two says nothing.
  if (texts.length === 1) return column.places === 0 && (texts[0] ?? '').length > 2;
  // What every record has of its own is a name, and what every place has of its own tells of it.
  if (texts.length === filled) return false;
  if (place && determines(place.cells, column.cells, draft.sheet.records)) return false;
  return texts.length * 2 <= filled;
}

/**
 * Tells whether a column of numbers says more of each figure, and parts none: the value of the year
 * before, a rank, a population. Numbers that part figures come again: ages, waves, years of study.
 */
export function isAside(column: SheetColumn): boolean {
  const { texts, filled, header } = column;
  const amounts = column.shareOf('amounts', (text) => AMOUNT.test(text));
  if (amounts < 0.5 || labelStems(header).some((word) => USUAL.has(word))) return false;
  return saysNoCount(header) || texts.length * 2 > filled;
}

/** Tells whether cells are short texts in words, not addresses of pages, codes or sentences. */
function isWords(texts: readonly string[]): boolean {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const worded = texts.filter((text) => /\p{L}/u.test(text) && !/^(?:https?:|www\.)/i.test(text));
  return length <= SENTENCE * texts.length && worded.length * 2 > texts.length;
}
