import { describe, expect, it } from 'vitest';
import type { PathData } from '../../../src/charts/path/path-data.ts';
import { pathHeight } from '../../../src/charts/path/path-layout.ts';
import { pathPicture } from '../../../src/charts/path/path-picture.ts';
import { valued } from '../../model/in-words.ts';
import { frame, ruler, solidFills, textsOutside, writtenTexts } from '../drawn-bounds.ts';

const COLOR = '#b4540a';

function data(values: readonly (string | undefined)[]): PathData {
  return {
    stages: values.map((words, index) => ({
      id: `s${index}`,
      label: `Étape au nom assez long pour une petite largeur, la ${index}`,
      measure: words === undefined ? undefined : valued(words),
      valueText: words ?? 'non communiqué',
      timeText: '31 mars 2022',
      text: `Étape ${index}`,
      lines: [`Étape ${index}`],
      color: COLOR,
      isRunning: false,
      isPartial: false,
    })),
    rates: values.slice(1).map((_, index) => ({
      text:
        index === 0 ? 'moins de 43,4 % (le 31 mars 2022)' : 'pas de taux, car il manque un chiffre',
      isKnown: index === 0,
    })),
    overall: { text: 'Du début à la fin : moins de 20 %', isKnown: true },
  };
}

describe('pathPicture()', () => {
  it.each([300, 390, 700, 1164])('keeps every text inside a width of %i', (width) => {
    const path = data(['plus_de 300', '200', undefined]);
    const { picture } = pathPicture(path, frame(width, pathHeight(path, width, ruler)));
    expect(textsOutside(picture)).toEqual([]);
  });

  it.each([
    [357, 130],
    [430, 85],
    [900, 200],
  ])('fits in %i × %i, its texts never under 85 %%', (width, height) => {
    const { picture, marks } = pathPicture(
      data(['plus_de 300', '200', '100']),
      frame(width, height),
    );
    expect(textsOutside(picture)).toEqual([]);
    expect(marks).toHaveLength(3);
    const [group] = picture.items;
    expect(group?.kind === 'group' ? group.scale : 0).toBeGreaterThanOrEqual(0.849);
  });

  it('draws a bound open, and a stage without a value not at all', () => {
    const { picture, marks } = pathPicture(
      data(['plus_de 300', '200', undefined]),
      frame(700, 400),
    );
    expect(solidFills(picture, COLOR)).toBe(1);
    expect(marks.map(({ id }) => id)).toEqual(['s0', 's1', 's2']);
    expect(writtenTexts(picture).map(({ text }) => text)).toContain('non communiqué');
  });
});
