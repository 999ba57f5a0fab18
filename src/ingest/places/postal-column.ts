import { presentCode } from '../../model/territory.ts';
import type { PlaceName } from './found-place.ts';
import type { PlaceIndex } from './place-index.ts';

/** What the five-digit codes of a column are; `both` where they allow either, or mix the two. */
export type ColumnDigits = 'insee' | 'postal' | 'both' | 'neither';

/**
 * For one code that only the other list knows, codes that only this one does: a column of INSEE
 * codes may hold a slip, one of postal codes those of companies (« Cedex »), alike to INSEE codes.
 */
const CLEAR = 10;

/** A code of a column that is two places: the largest commune it serves by post, and its INSEE one. */
export interface PostalExample {
  readonly code: string;
  readonly postal: PlaceName;
  readonly insee: PlaceName;
}

/** Gives the code that shows the difference best, or undefined where each code means one thing. */
export function postalExample(
  codes: Iterable<string>,
  { gazetteer, byPostalCode }: PlaceIndex,
): PostalExample | undefined {
  let best: PostalExample | undefined;
  let most = -1;
  for (const code of codes) {
    const insee = gazetteer.communes.get(presentCode(gazetteer, code));
    if (!insee) continue;
    for (const served of byPostalCode.get(code) ?? []) {
      const postal = gazetteer.communes.get(served);
      if (!postal || served === insee.code || postal.population <= most) continue;
      most = postal.population;
      best = { code, postal: nameAndCode(postal), insee: nameAndCode(insee) };
    }
  }
  return best;
}

/**
 * Decides whether a column holds INSEE codes or postal codes, from all its distinct codes: three
 * postal codes of the Lot in four are also the INSEE code of another commune (46100 is Figeac's and
 * Faycelles'), so that reading one for the other goes unseen.
 */
export function columnDigits(codes: Iterable<string>, index: PlaceIndex): ColumnDigits {
  let insee = 0;
  let postal = 0;
  let either = 0;
  for (const code of new Set(codes)) {
    const isInsee = index.gazetteer.communes.has(code) || index.gazetteer.pastCommunes.has(code);
    // No commune is numbered 000: 12000 is Rodez by post only.
    const isPostal = index.byPostalCode.has(code) || /^\d\d000$/.test(code);
    if (isInsee && isPostal) either += 1;
    else if (isInsee) insee += 1;
    else if (isPostal) postal += 1;
  }
  if (insee + postal + either === 0) return 'neither';
  // One INSEE code in thirteen is a postal code too: more of these than of others is no such column.
  if (insee > 0 && insee >= postal * CLEAR && insee >= either) return 'insee';
  if (postal > 0 && postal + either >= insee * CLEAR) return 'postal';
  return 'both';
}

function nameAndCode({ code, name }: PlaceName): PlaceName {
  return { code, name };
}
