import type { Lang } from './lang.ts';

/** Names that take no article. */
const BARE = /^(Paris|Mayotte|La |Saint)/;
const PLURAL = /^(Alpes|Ardennes|Bouches|Côtes|Deux|Hautes-|Hauts|Landes|Pyrénées|Vosges|Yvelines)/;
const VOWEL = /^([AEIOUYÉ]|Hérault)/;
const MASCULINE =
  /^(Bas-|Calvados|Cantal|Cher$|Doubs|Finistère|Gard|Gers|Haut-|Jura|Loir|Lot|Maine|Morbihan|Nord|Pas-|Puy-|Rhône|Tarn|Territoire|Val-|Var$|Vaucluse)/;
/** Begin as some of those above, and are feminine: Loire-Atlantique, Haute-Savoie. */
const FEMININE = /^(Loire(?!t)|Haute-)/;

/**
 * Gives the name of a département after « de » or "of", with the article that usage gives it.
 *
 * @example ofDepartment('Lot', 'fr') // 'du Lot'
 * @example ofDepartment('Aveyron', 'en') // 'of Aveyron'
 */
export function ofDepartment(name: string, lang: Lang): string {
  const isPlural = PLURAL.test(name) && !FEMININE.test(name);
  const isMasculine = MASCULINE.test(name) && !FEMININE.test(name);
  if (lang === 'en') return isPlural || isMasculine ? `of the ${name}` : `of ${name}`;
  if (BARE.test(name)) return `de ${name}`;
  if (isPlural) return `des ${name}`;
  if (VOWEL.test(name)) return `de l’${name}`;
  return isMasculine ? `du ${name}` : `de la ${name}`;
}
