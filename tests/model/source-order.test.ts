import { describe, expect, it } from 'vitest';
import { type Source, SOURCE_TYPES } from '../../src/model/source.ts';
import { sourceOrder } from '../../src/model/source-order.ts';
import { period } from './in-words.ts';

const source = (id: string, type: Source['type'], published: string): Source => ({
  id,
  title: id,
  publisher: id,
  url: undefined,
  published: published === '' ? undefined : period(published),
  type,
});

const KNOWN = [
  source('rumour', undefined, '2025'),
  source('press-undated', 'presse', ''),
  source('press-2022', 'presse', '2022'),
  source('press-2023', 'presse', '2023-06'),
  source('memo', 'interne', '2001'),
  source('official-2019', 'officiel', '2019'),
  source('official-undated', 'officiel', ''),
];
const compare = sourceOrder(new Map(KNOWN.map((one) => [one.id, one])));

describe('sourceOrder()', () => {
  it('puts the official first, then the internal, the press and the rest; then the later', () => {
    const expected = [
      'official-2019',
      'official-undated',
      'memo',
      'press-2023',
      'press-2022',
      'press-undated',
      'rumour',
    ];
    const ids = KNOWN.map(({ id }) => id);
    expect([...ids].sort(compare)).toEqual(expected);
    expect([...ids].reverse().sort(compare)).toEqual(expected);
    expect(SOURCE_TYPES).toEqual(['officiel', 'interne', 'presse']);
  });

  it.each([
    ['press-2022', 'unknown', -1],
    ['unknown', '', 0],
    ['rumour', 'unknown', -1],
    ['memo', 'memo', 0],
    ['press-undated', 'press-undated', 0],
  ])('compares %s with %j: %i', (a, b, expected) => {
    expect(Math.sign(compare(a, b))).toBe(expected);
    expect(Math.sign(compare(b, a)) + expected).toBe(0);
  });
});
