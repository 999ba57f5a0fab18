import { describe, expect, it } from 'vitest';
import { weighPage } from '../../scripts/bench/page-weight.ts';
import { WEIGHT_BARS } from '../../scripts/bench/weight-bars.ts';
import { DIST } from './dashboard.ts';

describe('the JavaScript of the built page', () => {
  const weight = weighPage(DIST);

  it('weighs at most 60 KB gzipped before the first chart', () => {
    expect(WEIGHT_BARS.initialScript).toBe(60_000);
    expect(weight.initialScript).toBeLessThanOrEqual(WEIGHT_BARS.initialScript);
  });

  it('weighs at most 130 KB gzipped with the first chart', () => {
    expect(WEIGHT_BARS.scriptWithCharts).toBe(130_000);
    expect(weight.scriptWithCharts).toBeLessThanOrEqual(WEIGHT_BARS.scriptWithCharts);
  });

  it('loads Chart.js on demand only', () => {
    expect(weight.scriptWithCharts).toBeGreaterThan(weight.initialScript);
  });
});
