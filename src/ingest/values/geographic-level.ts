import type { Level } from '../../model/territory.ts';
import { plainLetters } from './cell-text.ts';

/** A level of territories; `other` for those whose figures the dashboard does not hold. */
export type GeographicLevel = Exclude<Level, 'arrondissement'> | 'other';

/** Codes and words of levels, as Insee's files and people write them: `COM`, `EPCI2023`, "Communes". */
const LEVELS: readonly (readonly [GeographicLevel, RegExp])[] = [
  ['commune', /^(?:com|communes?|communes? nouvelles?|villes?|municipalit(?:e|y|ies))$/],
  [
    'epci',
    /^(?:epci|cc|ca|cu|intercos?|intercommunalites?|communautes? (?:de|d) ?(?:communes?|agglomeration))$/,
  ],
  ['departement', /^(?:dep|dept|departements?|county)$/],
  [
    'other',
    /^(?:arr|arm|comd|coma|cana?|canov|cant|cv|bv|uu|aav?|ze|reg|fr|fm|france|metro|nation|pays|iris|quartiers?|qpv|arrondissements?(?: .*)?|cantons?(?: .*)?|communes? (?:deleguees?|associees?)|bassins? (?:de|d) ?[a-z]+|circonscriptions?(?: .*)?|(?:secteurs?|territoires?|maisons?) .*|zones? d ?emploi|unites? urbaines?|aires? (?:d ?attraction|urbaine).*|regions?|national|france .*|petr|scot|pnr)$/,
  ],
];

/** Reads the level that a column says a territory is of; undefined where it says none that we know. */
export function readGeographicLevel(text: string): GeographicLevel | undefined {
  const plain = plainLetters(text.trim())
    .replace(/[-_'’]/g, ' ')
    .replace(/ ?(?:19|20)\d\d$/, '');
  return LEVELS.find(([, pattern]) => pattern.test(plain))?.[0];
}
