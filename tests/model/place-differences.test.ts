import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measure, measureInterval } from '../../src/model/measure.ts';
import { placeDifferences } from '../../src/model/place-differences.ts';
import type { PlaceFigure } from '../../src/model/place-figure.ts';
import { type Qualifier, QUALIFIERS } from '../../src/model/qualifier.ts';

const of = (value: number, qualifier: Qualifier = 'exact'): Measure => ({
  kind: 'value',
  value,
  qualifier,
});
const none = (reason: 'not-reported' | 'not-applicable' | 'withheld'): Measure => ({
  kind: 'absent',
  reason,
});
const places = (measure: Measure | undefined, source: string): Map<string, PlaceFigure> =>
  new Map(measure ? [['46042', { measure, sources: [source] }]] : []);

function difference(before: Measure | undefined, after: Measure | undefined) {
  const found = placeDifferences(places(before, 'a'), places(after, 'b')).get('46042');
  if (!found) throw new Error('no difference');
  return found;
}

const unknown = { measure: none('not-reported'), gap: 'direction-unknown' };

describe('placeDifferences', () => {
  it.each<[string, Measure, Measure, object, object]>([
    ['two exact figures', of(50), of(60), { measure: of(10) }, { measure: of(20) }],
    ['a fall', of(50), of(20), { measure: of(-30) }, { measure: of(-60) }],
    ['no change', of(50), of(50), { measure: of(0) }, { measure: of(0) }],
    ['a fall to zero', of(50), of(0), { measure: of(-50) }, { measure: of(-100) }],
    [
      'a start from zero',
      of(0),
      of(5),
      { measure: of(5) },
      { measure: none('not-applicable'), gap: 'no-base' },
    ],
    [
      'a bound after an exact figure',
      of(200),
      of(500, 'plus_de'),
      { measure: of(300, 'plus_de') },
      { measure: of(150, 'plus_de') },
    ],
    [
      '"au moins" after an exact figure',
      of(200),
      of(500, 'au_moins'),
      { measure: of(300, 'au_moins') },
      { measure: of(150, 'au_moins') },
    ],
    [
      'an exact figure after a bound',
      of(500, 'plus_de'),
      of(200),
      { measure: of(-300, 'moins_de') },
      { measure: of(-60, 'moins_de') },
    ],
    ['a bound that the other passes', of(500, 'plus_de'), of(600), unknown, unknown],
    ['two bounds', of(300, 'plus_de'), of(500, 'plus_de'), unknown, unknown],
    [
      'a ceiling after an exact figure',
      of(10),
      of(5, 'moins_de'),
      { measure: of(-5, 'moins_de') },
      { measure: of(-50, 'moins_de') },
    ],
    [
      'an exact figure after a ceiling',
      of(5, 'moins_de'),
      of(8),
      { measure: of(3, 'plus_de') },
      { measure: of(60, 'plus_de') },
    ],
    ['figures about as large', of(500, 'environ'), of(600, 'environ'), unknown, unknown],
  ])('says of %s what is known', (_, before, after, absolute, percent) => {
    const found = difference(before, after);
    expect(found.absolute).toEqual(absolute);
    expect(found.percent).toMatchObject(
      'gap' in percent ? percent : { measure: { kind: 'value' } },
    );
    const expected = 'measure' in percent ? (percent.measure as Measure) : undefined;
    if (expected?.kind === 'value' && found.percent.measure.kind === 'value') {
      expect(found.percent.measure.value).toBeCloseTo(expected.value);
      expect(found.percent.measure.qualifier).toBe(expected.qualifier);
    }
  });

  it('knows an approximate difference as roughly as its figures', () => {
    expect(difference(of(100), of(600, 'environ')).absolute.measure).toEqual({
      kind: 'value',
      value: 500,
      qualifier: 'environ',
      step: 100,
    });
  });

  it.each<[string, Measure | undefined, Measure | undefined, string, string]>([
    ['nothing before', undefined, of(3), 'not-reported', 'no-before'],
    ['nothing after', of(3), undefined, 'not-reported', 'no-after'],
    ['a withheld figure', none('withheld'), of(3), 'withheld', 'no-before'],
    ['two withheld', none('withheld'), none('withheld'), 'withheld', 'neither'],
    ['two reasons', none('withheld'), none('not-applicable'), 'not-reported', 'neither'],
  ])('has none with %s', (_, before, after, reason, gap) => {
    const missing = { measure: { kind: 'absent', reason }, gap };
    expect(difference(before, after)).toMatchObject({ absolute: missing, percent: missing });
  });

  it('names the sources of both figures', () => {
    expect(difference(of(1), of(2)).sources).toEqual(['a', 'b']);
  });

  it('holds every difference that its figures allow', () => {
    const measure = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(...QUALIFIERS))
      .map(([value, qualifier]) => of(value, qualifier));
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(measure, measure, share, share, (before, after, s, t) => {
        const from = within(before, s);
        const to = within(after, t);
        const { absolute, percent } = difference(before, after);
        expectHolds(absolute.measure, to - from);
        if (from > 0) expectHolds(percent.measure, 100 * (to / from - 1));
      }),
    );
  });
});

/** Some number that a measure allows. */
function within(measure: Measure, share: number): number {
  if (measure.kind === 'absent') throw new Error('absent');
  const { low, high } = measureInterval(measure);
  const from = Number.isFinite(low) ? low : high - 1000;
  const to = Number.isFinite(high) ? high : low + 1000;
  return from + (to - from) * share;
}

function expectHolds(measure: Measure, value: number): void {
  if (measure.kind === 'absent') return;
  const { low, high } = measureInterval(measure);
  expect(value).toBeGreaterThanOrEqual(low - 1e-6);
  expect(value).toBeLessThanOrEqual(high + 1e-6);
}
