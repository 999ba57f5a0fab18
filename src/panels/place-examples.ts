import type { Gazetteer } from '../model/territory.ts';

const SAINT = /^Saint(e?)-/;

/**
 * Gives ways to write a place, of the gazetteer's own largest: a saint cut short, a postal code; ''
 * where it has none.
 *
 * @example placeExamples(gazetteer) // 'St Céré, 46000…'
 */
export function placeExamples({ communes }: Gazetteer): string {
  const largest = [...communes.values()].toSorted((a, b) => b.population - a.population);
  const saint = largest.find(({ name }) => SAINT.test(name));
  const examples = [
    saint?.name.replace(SAINT, 'St$1 ').replaceAll('-', ' '),
    largest[0]?.postalCodes[0],
  ].filter((text) => text !== undefined);
  return examples.length > 0 ? `${examples.join(', ')}…` : '';
}
