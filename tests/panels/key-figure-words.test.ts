import { describe, expect, it } from 'vitest';
import { translation } from '../../src/i18n/translation.ts';
import { keyFigure } from '../../src/model/key-figure.ts';
import { figureValues } from '../../src/panels/key-figure-words.ts';
import { point, seriesFrom } from '../model/in-words.ts';
import { indicator } from '../model/small-dataset.ts';

describe('figureValues()', () => {
  it('gives a total the coverage of its least covered period, wherever it stands', () => {
    const covered = (present: number) => ({
      coverage: { level: 'commune' as const, present, expected: 312 },
    });
    const points = [
      point('2019', '5', covered(310)),
      point('2020', '6', covered(305)),
      point('2021', '7', covered(312)),
    ];
    const figure = keyFigure(indicator('flux'), seriesFrom(points), {
      from: undefined,
      to: undefined,
    });
    expect(
      figureValues(figure, translation('fr')).map(({ coverage }) => coverage?.present),
    ).toEqual([305]);
  });
});
