import { describe, expect, it } from 'vitest';
import { EVENTS_INDICATOR, PARTNERS_INDICATOR } from '../../../src/model/computed-series.ts';
import { markerStyles } from '../../../src/panels/map/marker-styles.ts';
import { indicatorStyle } from '../../../src/theme/indicator-style.ts';
import { dataset, indicator } from '../../model/small-dataset.ts';

/** Two indicators among others, at any two places of the table. */
function stylesAt(event: number, partner: number) {
  const codes = Array.from({ length: 48 }, (_, index) => `autre-${index}`);
  codes[event] = EVENTS_INDICATOR;
  codes[partner] = PARTNERS_INDICATOR;
  const indicators = codes.map((code) => indicator('flux', code));
  return markerStyles({
    dataset: dataset([], { indicators }),
    style: (one) => indicatorStyle(indicators.indexOf(one)),
  });
}

describe('markerStyles()', () => {
  it('keeps the colours of the indicators, and never a round mark nor two of one shape', () => {
    for (let event = 0; event < 48; event += 1) {
      for (let partner = 0; partner < 48; partner += 1) {
        if (event === partner) continue;
        const styles = stylesAt(event, partner);
        const shapes = [styles.event.shape, styles.partner.shape];
        expect(shapes).not.toContain('circle');
        expect(new Set(shapes).size).toBe(2);
        expect(styles.event.color).toEqual(indicatorStyle(event).color);
        expect(styles.partner.color).toEqual(indicatorStyle(partner).color);
      }
    }
  });

  it('keeps the shape of an indicator that has one of its own', () => {
    expect(stylesAt(1, 2).event.shape).toBe('square');
    expect(stylesAt(1, 2).partner.shape).toBe('triangle');
  });
});
