import { expect, it } from 'vitest';
import { formatTable, isOverBar } from '../../scripts/bench/table.ts';

const light = { name: 'initial JavaScript', value: 45, bar: 60, unit: 'KB' } as const;
const heavy = { name: 'fonts', value: 120.04, bar: 100, unit: 'KB' } as const;

it('formatTable() sets each measure beside its bar and their ratio', () => {
  expect(formatTable([light, heavy])).toBe(
    [
      'measure                value     bar  ratio',
      'initial JavaScript   45.0 KB   60 KB   0.75    ok',
      'fonts               120.0 KB  100 KB   1.20  OVER',
    ].join('\n'),
  );
});

it('isOverBar() lets a measure reach its bar', () => {
  expect([light, { ...light, value: 60 }, heavy].map(isOverBar)).toEqual([false, false, true]);
});
