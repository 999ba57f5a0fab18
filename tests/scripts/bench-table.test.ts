import { expect, it } from 'vitest';
import { formatTable, missesBar } from '../../scripts/bench/table.ts';

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

it('formatTable() says of a score that it is under its bar', () => {
  const score = { name: 'phone', value: 97, bar: 98, unit: '/100', atLeast: true } as const;
  expect(formatTable([score])).toContain('97.0 /100  98 /100   0.99  UNDER');
});

it('missesBar() lets a measure reach its bar, from above where more is better', () => {
  expect([light, { ...light, value: 60 }, heavy].map(missesBar)).toEqual([false, false, true]);
  const scores = [97, 98, 99].map((value) => ({ ...light, value, bar: 98, atLeast: true }));
  expect(scores.map(missesBar)).toEqual([true, false, false]);
});
