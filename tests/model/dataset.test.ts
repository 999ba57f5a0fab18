import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../src/model/dataset.ts';
import { dataset, indicator } from './small-dataset.ts';

describe('indicatorOf()', () => {
  it('gives the indicator of a code, or nothing', () => {
    const indicators = [indicator('stock', 'a'), indicator('flux', 'b')];
    expect(indicatorOf(dataset([], { indicators }), 'b')).toBe(indicators[1]);
    expect(indicatorOf(dataset([]), 'b')).toBeUndefined();
  });
});
