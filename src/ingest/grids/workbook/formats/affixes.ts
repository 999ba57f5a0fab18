/** Words and signs before a number that change what it says. */
const QUALIFIER =
  /^(?:[<>≤≥=~≈±]+|(?:plus|moins) de|près de|environ|env\.?|au (?:moins|plus)|over|under|about)$/iu;

/** Words after a number that multiply or divide it. */
const MAGNITUDE =
  /^(?:(?:k|m|md|mds)\s?(?:€|eur|euros?)|[kKM]|mds?|(?:milliers?|millions?|milliards?|thousands?|billions?)(?:\s.*)?|[%‰])$/iu;

const CURRENCY = /[€$£¥]|\b(?:EUR|USD|GBP|CHF)\b/u;

/** Text that stands for a number by itself: `[<5]"s"`, `[<5]"<5"`; a dash for zero does not. */
const SAYS_SOMETHING = /\p{L}|\/\/\/|[<>≤≥]\s*\d|^(?:\*{1,3}|…|\.{2,3}|:)$/u;

/**
 * Writes a number with what its format adds, where that changes what is read: `12 k€`, `12 %`,
 * `< 5`. Other words around it (` hab.`) are left out, as they are for show.
 */
export function withAffixes(number: string, before: string, after: string): string {
  const first = squeezed(before);
  const last = squeezed(after);
  const unit = [last, first].find((text) => MAGNITUDE.test(text)) ?? currencyOf(last, first);
  return [QUALIFIER.test(first) ? first : '', number, unit].filter((part) => part !== '').join(' ');
}

/** Tells whether a unit multiplies the number before it. */
export function isMagnitude(text: string): boolean {
  return MAGNITUDE.test(squeezed(text));
}

/** Gives the text that a format shows instead of a number, or '' where it shows none. */
export function standInText(literal: string): string {
  const text = squeezed(literal);
  // LibreOffice stores a truth as a number.
  if (/^(?:vrai|true)$/i.test(text)) return 'vrai';
  if (/^(?:faux|false)$/i.test(text)) return 'faux';
  return SAYS_SOMETHING.test(text) ? text : '';
}

/** Gives the sign of a currency: that of the euro for EUR, other codes as they stand. */
export function currencyText(code: string): string {
  return code === 'EUR' ? '€' : code;
}

function currencyOf(...texts: readonly string[]): string {
  return currencyText(CURRENCY.exec(texts.join(' '))?.[0] ?? '');
}

/** Signs and brackets are those of the number itself. */
function squeezed(text: string): string {
  return text
    .replace(/[-+−()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
