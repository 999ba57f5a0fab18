import type { PersonalKind } from './sheet-plan.ts';

/** Share of the distinct cells of a column that must look personal for the column to be. */
const MOST = 0.5;
/** Fewer do for street addresses: half of them name a hamlet and no street. */
const SOME_STREETS = 0.3;

/** Longest cell searched for a whole e-mail address, phone number or street. */
const LONGEST = 200;
/** RFC 5321 allows 254 characters; longer stretches are no address. */
const AROUND = 64;

const EMAIL = /^[^\s@]{1,64}@[^\s@.]{1,64}(?:\.[^\s@.]{1,64}){1,5}$/;
const EMAIL_INSIDE = /[\p{L}\p{N}._%+-]@[\p{L}\p{N}-]{1,63}\.\p{L}/u;
const PHONE = /^(?:\+33\s?(?:\(0\))?|0033\s?|0)[1-9](?:[\s.\-/]?\d\d){4}$/;
const PHONE_INSIDE = /(?:^|\D)(?:\+33\s?|0)[1-9](?:[\s.-]?\d\d){4}(?!\d)/;
const STREET =
  /^\d{1,4}\s?(?:bis|ter|quater|[a-d])?[,\s]\s?(?:rue|avenue|av|bd|bld|boulevard|place|pl|chemin|che|impasse|imp|route|rte|all[ée]e|lotissement|lot|quai|cours|square|r[ée]sidence|faubourg|fg|ruelle|passage|mont[ée]e|lieu[ -]dit)\b/i;
const TITLED = /^(?:m\.|mme|mlle|mr|monsieur|madame|mademoiselle)\s\p{L}/iu;
const SOCIAL_SECURITY = /^[12]\s?\d\d\s?(?:0[1-9]|1[0-2])\s?\d[\dAB]\s?\d{3}\s?\d{3}(?:\s?\d\d)?$/;
const IBAN = /^FR\d\d(?:\s?[\dA-Z]{4}){5}\s?[\dA-Z]{3}$/i;

const WHOLE: readonly (readonly [PersonalKind, RegExp, number])[] = [
  ['email', EMAIL, MOST],
  ['phone', PHONE, MOST],
  ['identifier', SOCIAL_SECURITY, MOST],
  ['identifier', IBAN, MOST],
  ['name', TITLED, MOST],
  ['address', STREET, SOME_STREETS],
];

/** Says why the distinct cells of a column, taken together, are personal, or gives undefined. */
export function personalCells(cells: readonly string[]): PersonalKind | undefined {
  if (cells.length === 0) return undefined;
  const short = cells.filter((cell) => cell.length <= LONGEST);
  const found = WHOLE.find(
    ([, pattern, share]) =>
      short.filter((cell) => pattern.test(cell)).length >= share * cells.length,
  );
  return found?.[0];
}

/** Says whether any cell of a column of free text holds an e-mail address or a phone number. */
export function personalInside(cells: readonly string[]): PersonalKind | undefined {
  if (cells.some(holdsEmail)) return 'email';
  return cells.some((cell) => PHONE_INSIDE.test(cell)) ? 'phone' : undefined;
}

/** Looks round each `@` only, so that a long text costs no more than its length. */
function holdsEmail(cell: string): boolean {
  for (let at = cell.indexOf('@'); at !== -1; at = cell.indexOf('@', at + 1)) {
    if (EMAIL_INSIDE.test(cell.slice(Math.max(0, at - 1), at + AROUND))) return true;
  }
  return false;
}
