import { labelWords, stemOf } from './header-words.ts';

/** A cell that says no more than "total". */
const TOTALS: ReadonlySet<string> = new Set([
  'total',
  'totaux',
  'total general',
  'totaux generaux',
  'grand total',
  'general total',
  'sous total',
  'sous totaux',
  's total',
  'subtotal',
  'ensemble',
  'cumul',
  'somme',
  'tous',
  'toutes',
  'all',
  'both',
  'both sexes',
  'deux sexes',
  'les deux',
  'les deux sexes',
  'hommes et femmes',
  'femmes et hommes',
  'hommes femmes',
  'femmes hommes',
  'tot',
  'ens',
]);

/** A cell that says so of what a column tells apart: "Toutes origines", "Tous âges confondus". */
const ALL_KINDS =
  /^(?:tous|toutes|tout|all) (?:les )?(?:ages?|canaux|categories|channels|csp|diplomes|genders|genres|motifs|nationalites|origines|origins|pcs|profils|provenances|sexes?|situations|statuts|tranches|types)(?: d ages?)?(?: confondue?s)?$|^(?:tou(?:s|tes) )?[a-z]+ confondue?s$/;

/** The same of all that a column parts: "Ensemble de la population", "Total des ménages". */
const ALL_OF =
  /^(?:total|ensemble) (?:de la|des|du|de l) (?:ages|categories|csp|diplomes|familles|habitants|individus|logements|menages|motifs|nationalites|origines|pcs|personnes|population|profils|publics|sexes|situations|statuts|tranches|types)(?: d ages?)?$/;

/** What nomenclatures number it by: "00 - Ensemble". */
const CODE = /^\d{1,3} /;

/** Longest cell that says so. */
const LONGEST_TOTAL = 40;

/** What a line that sums others begins with. */
const FIRST_WORDS =
  /^(?:total|totaux|ensemble|sous total|sous totaux|s total|subtotal|cumul|somme)\b/;

/** What such a line may sum: "Total CC Cazals-Salviac", "Ensemble du Lot". */
const SUMMED: ReadonlySet<string> = new Set(
  `general lot departement departemental commune epci cc ca cdc communaute intercommunalite
  agglomeration canton arrondissement region france annee annuel mois mensuel trimestre semestre
  periode territoire page familles personnes habitants hors`
    .split(/\s+/)
    .map(stemOf),
);

const FILLERS: ReadonlySet<string> = new Set(
  'a au aux d de des du en et l la le les par pour sur'.split(' '),
);

/** Tells whether a cell says "total" and nothing else. */
export function isTotalWord(cell: string): boolean {
  if (cell.length > LONGEST_TOTAL) return false;
  const label = labelWords(cell).join(' ').replace(CODE, '');
  return TOTALS.has(label) || ALL_KINDS.test(label) || ALL_OF.test(label);
}

/**
 * Gives the test of the cells of a column that say so, as people or as statistical offices (SDMX)
 * write it: `_T`, and `T` where the others of the column are sexes.
 */
export function wholeWords(table: readonly string[]): (cell: string) => boolean {
  const isSex = table.includes('F') && table.includes('T');
  return (cell) => {
    const text = cell.trim();
    return text === '_T' || (isSex && text === 'T') || isTotalWord(text);
  };
}

/**
 * Tells how a label begins that might head a line of totals: `sure` where it sums something we
 * know ("Total CC Quercy-Bouriane"), `maybe` where it goes on with other words.
 */
export function totalLabel(
  cell: string,
  isKnown: (rest: string) => boolean,
): 'sure' | 'maybe' | undefined {
  const words = labelWords(cell);
  const label = words.join(' ');
  const match = FIRST_WORDS.exec(label);
  if (!match) return undefined;
  const rest = label.slice(match[0].length).trim();
  const telling = rest.split(' ').filter((word) => word !== '' && !FILLERS.has(word));
  const [first] = telling;
  if (first === undefined || SUMMED.has(stemOf(first)) || /^\d/.test(first)) return 'sure';
  return isKnown(telling.join(' ')) || isKnown(rest) ? 'sure' : 'maybe';
}
