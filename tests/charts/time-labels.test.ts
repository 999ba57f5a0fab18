import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/theme/text-width.ts';
import { timeLabels } from '../../src/charts/time-labels.ts';
import { OPTIONS, period } from './sample-series.ts';

const SIZE = 13;

describe('timeLabels()', () => {
  it('names each year in its middle', () => {
    const range = { from: period('2018').start, to: period('2025').end };
    const labels = timeLabels(range, 700, SIZE, OPTIONS.tickText);
    expect(labels.map(({ text }) => text)).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    const first = period('2018');
    expect(labels[0]?.at).toBe((first.start + first.end) / 2);
  });

  it('does not name a period of which little is shown', () => {
    const range = { from: period('2018-12').start, to: period('2021').end };
    const texts = timeLabels(range, 700, SIZE, OPTIONS.tickText).map(({ text }) => text);
    expect(texts).toEqual(['', '2019', '2020', '2021']);
  });

  it('keeps labels apart at any width', () => {
    const day = fc.integer({ min: 10_000, max: 20_000 });
    const length = fc.integer({ min: 2, max: 9_000 });
    fc.assert(
      fc.property(day, length, fc.integer({ min: 120, max: 1200 }), (from, days, width) => {
        const range = { from, to: from + days };
        const named = timeLabels(range, width, SIZE, OPTIONS.tickText).filter(({ text }) => text);
        named.slice(1).forEach(({ at, text }, index) => {
          const distance = ((at - (named[index]?.at ?? at)) / days) * width;
          expect(distance).toBeGreaterThan(textWidth(text, SIZE));
        });
      }),
    );
  });
});
