import { describe, expect, it } from 'vitest';
import { nestedParts } from '../../../src/ingest/tables/nested-parts.ts';

/** Finds what holds what among the values of a breakdown, given in two places. */
const nested = (...values: readonly (readonly [text: string, first: number, second: number])[]) =>
  Object.fromEntries(
    nestedParts(
      values.map(([text]) => text),
      () => [
        new Map(values.map(([text, value]) => [text, value])),
        new Map(values.map(([text, , value]) => [text, value])),
      ],
    ),
  );

describe('nestedParts()', () => {
  it('knows what holds a value by the dots of its code, level by level', () => {
    expect(
      nested(['1. A', 9, 9], ['1.1. B', 6, 5], ['1.1.2 C', 1, 2], ['1.10 D', 2, 1], ['2. E', 4, 4]),
    ).toEqual({ '1.1. B': '1. A', '1.1.2 C': '1.1. B', '1.10 D': '1. A' });
  });

  it.each([
    ['letters before digits', ['C', 9, 9], ['C10', 5, 4], ['C11', 4, 4]],
    ['dashes before labels', ['Occitanie', 9, 9], ['- Tarn', 5, 4], ['- Lot', 4, 4]],
    ['blanks before labels', ['Emploi', 9, 9], ['   Salarié', 5, 4], ['   Autre', 4, 4]],
    ['digits that add up', ['3 Cadres', 30, 40], ['31 Libéraux', 10, 25], ['33 Publics', 20, 15]],
    ['one blank, where all adds up', ['Emploi', 30, 40], [' Salarié', 10, 25], [' Autre', 20, 15]],
  ] as const)('knows it by %s', (_, holder, first, second) => {
    const found = { [first[0]]: holder[0], [second[0]]: holder[0] };
    expect(nested(holder, first, second, ['Z', 3, 2])).toEqual(found);
  });

  it.each([
    [
      'numbers that follow one another',
      [
        ['1 A', 30, 40],
        ['10 B', 10, 2],
        ['11 C', 5, 6],
      ],
    ],
    [
      'parts that come to more',
      [
        ['C', 9, 9],
        ['C1', 5, 4],
        ['C2', 4, 8],
      ],
    ],
    [
      'blanks that are slips',
      [
        ['Emploi', 30, 40],
        [' Famille', 10, 2],
        ['Autre', 20, 15],
      ],
    ],
    [
      'ranges',
      [
        ['1 à 2', 30, 40],
        ['1.5 à 3', 10, 2],
        ['- de 25 ans', 20, 15],
      ],
    ],
    [
      'ages under one',
      [
        ['Actifs', 30, 40],
        ['- 25 ans', 10, 2],
        ['+ 25 ans', 20, 15],
      ],
    ],
    [
      'numbers of départements',
      [
        ['1 Ain', 9, 9],
        ['10 Aube', 2, 0],
        ['11 Aude', 3, 1],
        ['2 Aisne', 9, 9],
        ['21 Côte-d’Or', 2, 0],
        ['22 Côtes-d’Armor', 3, 1],
      ],
    ],
    [
      'words alike',
      [
        ['H', 30, 40],
        ['HF', 10, 2],
        ['H F', 20, 15],
      ],
    ],
  ] as const)('holds nothing for %s', (_, values) => {
    expect(nested(...values)).toEqual({});
  });
});
