import { expect, it } from 'vitest';
import { jsonRows } from '../../../src/export/data/json-rows.ts';

it('jsonRows() loses no cell of a header that comes twice, and writes nothing as nothing, not as zero', () => {
  const table = { header: ['lieu', 'valeur', 'valeur'], rows: [['Cahors', 0, '']] };
  expect(jsonRows(table)).toEqual([{ lieu: 'Cahors', valeur: 0, 'valeur (2)': null }]);
});
