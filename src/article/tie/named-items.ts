import type { Dataset } from '../../model/dataset.ts';
import { dateParts } from '../../model/period.ts';
import type { Gazetteer } from '../../model/territory.ts';
import { NameMatcher, type SoughtName } from './name-matcher.ts';
import { PlaceFinder } from './place-finder.ts';
import { wordsOf } from './word-tokens.ts';

/** An event, a partner or a place that a text names, with offsets in it (the end excluded). */
export type NamedItem =
  | {
      readonly kind: 'happening' | 'partner';
      /** Index in `dataset.happenings` or `dataset.partners`. */
      readonly index: number;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'place';
      /** Code of a commune or an intercommunalité. */
      readonly code: string;
      readonly start: number;
      readonly end: number;
    };

type Row = Pick<Extract<NamedItem, { kind: 'happening' | 'partner' }>, 'kind' | 'index'>;

/**
 * Finds the events, partners and places of a data set that a text names, in order. A place inside
 * the name of an event or a partner is not one ("Cahors Trial Club"); an intercommunalité that is
 * a partner too gives two items at one place.
 */
export function namedItems(
  text: string,
  dataset: Dataset,
  gazetteer: Gazetteer,
): readonly NamedItem[] {
  const words = wordsOf(text);
  const matcher = new NameMatcher<Row>([
    ...dataset.happenings.map(({ name, start }, index) => ({
      item: { kind: 'happening' as const, index },
      name,
      year: dateParts(start.start).year,
    })),
    ...dataset.partners.flatMap(({ name }, index) => partnerNames(name, index, gazetteer)),
  ]);
  const places = new PlaceFinder(gazetteer)
    .find(words, text)
    .map((place) => ({ kind: 'place' as const, ...place }));
  // "Lacapelle-Marival" is two words of its motocross club, and still the commune.
  const rows = matcher
    .find(words, text)
    .filter((row) => row.full || !places.some((place) => isInside(row, place)))
    .map(({ item, start, end }) => ({ ...item, start, end }));
  const outside = places.filter(
    (place) => !rows.some((row) => isInside(place, row) && !isInside(row, place)),
  );
  return [...rows, ...outside].sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const isInside = (inner: Stretch, outer: Stretch) =>
  outer.start <= inner.start && inner.end <= outer.end;

/** A partner is called by its whole name, by what stands in brackets, or without its territory. */
function partnerNames(
  name: string,
  index: number,
  gazetteer: Gazetteer,
): readonly SoughtName<Row>[] {
  const item = { kind: 'partner' as const, index };
  const department = gazetteer.department.name;
  const bare = name.replace(/\s*\(.*\)\s*$/, '');
  const inBrackets = /\(([^)\s]+)\)/.exec(name)?.[1];
  const short = bare.replace(new RegExp(`\\s+(?:du|de la|de l’|de)\\s*${department}$`), '');
  const names = new Set([bare, ...(inBrackets === undefined ? [] : [inBrackets])]);
  if (wordsOf(short).length > 1) names.add(short);
  return [...names].map((written) => ({ item, name: written, year: undefined }));
}
