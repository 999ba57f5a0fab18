/** The spaces that French typography puts between thousands: ordinary, no-break, narrow, thin. */
const GROUPED = /^([-\u2212]?)(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+|\d+)(?:[.,](\d+))?$/;
const SPACES = /[ \u00a0\u202f\u2009]/g;

/**
 * Reads a number as the French write it: `1234`, `1 234,5`, `1234.5`, `-3`, `−3`. A lone comma or
 * point is a decimal mark. Gives undefined for anything else, and never guesses: see `numberFault`.
 */
export function readNumber(text: string): number | undefined {
  const match = GROUPED.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', decimals] = match;
  const magnitude = Number(
    decimals === undefined ? whole.replace(SPACES, '') : `${whole.replace(SPACES, '')}.${decimals}`,
  );
  if (!Number.isFinite(magnitude)) return undefined;
  return sign && magnitude !== 0 ? -magnitude : magnitude;
}
