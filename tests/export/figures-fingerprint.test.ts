import { describe, expect, it } from 'vitest';
import { figuresFingerprint } from '../../src/export/figures-fingerprint.ts';

const TABLE = {
  header: ['année', 'familles'],
  rows: [
    ['2021', 12],
    ['2022', 15],
  ],
} as const;

describe('figuresFingerprint()', () => {
  it('is the same in another language', () => {
    const english = {
      header: ['year', 'families'],
      rows: [
        ['In 2021', 12],
        ['In 2022', 15],
      ],
    };
    expect(figuresFingerprint(english)).toBe(figuresFingerprint(TABLE));
    expect(figuresFingerprint(TABLE)).toMatch(/^[\da-f]{16}$/);
  });

  it.each([
    [
      'a figure',
      {
        ...TABLE,
        rows: [
          ['2021', 12],
          ['2022', 16],
        ],
      },
    ],
    ['a row', { ...TABLE, rows: [['2021', 12]] }],
    [
      'the order',
      {
        ...TABLE,
        rows: [
          ['2022', 15],
          ['2021', 12],
        ],
      },
    ],
    [
      'what a figure is: none is not zero',
      {
        ...TABLE,
        rows: [
          ['2021', 12],
          ['2022', ''],
        ],
      },
    ],
  ])('changes with %s', (_, changed) => {
    expect(figuresFingerprint(changed)).not.toBe(figuresFingerprint(TABLE));
  });
});
