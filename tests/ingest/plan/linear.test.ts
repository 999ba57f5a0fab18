import { describe, expect, it } from 'vitest';
import { proposePlan } from '../../../src/ingest/plan/propose-plan.ts';
import { about, gridOfRecords } from './sheets.ts';

const ROWS = 20_000;

/** Time to plan, in ms: the best of three, since a machine may be busy but never too quick. */
function timeOf(records: readonly (readonly string[])[]): number {
  const grid = gridOfRecords(records);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    proposePlan(grid, about('export.csv'));
    return performance.now() - start;
  });
  return Math.min(...times);
}

const CASES: readonly (readonly [string, (rows: number) => readonly (readonly string[])[]])[] = [
  [
    'figures',
    (rows) => [
      ['Commune', 'Mois', 'Contacts', 'Observations'],
      ...Array.from({ length: rows }, (_, row) => ['Cahors', '01/2021', `${row}`, `vu ${row}`]),
    ],
  ],
  [
    'totals',
    (rows) => [
      ['Commune', 'Mois', 'Contacts'],
      ...Array.from({ length: rows }, (_, row) => [
        row % 2 ? 'Cahors' : `Total ${row}`,
        '01/2021',
        '3',
      ]),
    ],
  ],
  [
    'headers again',
    (rows) => [
      ['Commune', 'Mois', 'Contacts'],
      ...Array.from({ length: rows }, (_, row) =>
        row % 2 ? ['Commune', 'Mois', 'Contacts'] : ['Cahors', '01/2021', `${row}`],
      ),
    ],
  ],
  [
    'notes',
    (rows) => [
      ['Commune', 'Mois', 'Contacts'],
      ['Cahors', '01/2021', '3'],
      ...Array.from({ length: rows }, (_, row) => [`Note ${row}`, '', '']),
    ],
  ],
  [
    'one long cell',
    (rows) => [
      ['Commune', 'Mois', 'Contacts', 'Note'],
      ['Cahors', '01/2021', '3', `${' '.repeat(rows * 20)}x@${'a.'.repeat(rows * 5)}`],
    ],
  ],
  [
    'columns',
    (rows) => [
      Array.from({ length: rows / 20 }, (_, column) => `Contacts ${column}`),
      Array.from({ length: rows / 20 }, (_, column) => `${column}`),
    ],
  ],
  [
    'the same header',
    (rows) => [
      Array.from({ length: rows / 20 }, () => 'Contacts'),
      Array.from({ length: rows / 20 }, (_, column) => `${column}`),
    ],
  ],
];

describe('the time to propose a plan', () => {
  it.each(CASES)('grows no faster than %s do', (_, make) => {
    const once = timeOf(make(ROWS));
    const twice = timeOf(make(ROWS * 2));
    // Twice the rows, half as much again for noise, and what a few ms are worth on a busy machine.
    expect(twice).toBeLessThan(once * 3 + 20);
  });
});
