import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PathData } from '../../../src/charts/path/path-data.ts';
import { pathHeight } from '../../../src/charts/path/path-layout.ts';
import { pathPicture } from '../../../src/charts/path/path-picture.ts';
import { valued } from '../../model/in-words.ts';
import { frame, ruler, solidFills, textsOutside, writtenTexts } from '../drawn-bounds.ts';
import { names, rooms, wordsOf } from '../text-whole.ts';

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
    moreText: (count) => `et ${count} autres`,
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

  it('says which of its steps or of their names it had to cut', () => {
    const path = data(['300', '200', '100', '50']);
    expect(pathPicture(path, frame(430, 60)).picture.leftOut).toBe('figures');
    const stages = path.stages.map((stage) => ({ ...stage, label: 'Étape '.repeat(40) }));
    expect(pathPicture({ ...path, stages }, frame(430, 600)).picture.leftOut).toBe('names');
    expect(pathPicture(path, frame(430, 600)).picture.leftOut).toBeUndefined();
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

  it('keeps its texts inside any frame, its values and the rates that are known whole', () => {
    const stages = fc.array(fc.record({ label: names, valueText: names }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(stages, rooms, (all, { width, height }) => {
        const base = data(all.map((_, index) => (index === 1 ? 'plus_de 300' : '200')));
        const path = {
          ...base,
          stages: base.stages.map((stage, index) => ({ ...stage, ...all[index] })),
        };
        const { picture, marks } = pathPicture(path, frame(width, height));
        expect(textsOutside(picture)).toEqual([]);
        const said = wordsOf(picture);
        path.stages.slice(0, marks.length).forEach(({ label, valueText }) => {
          expect(said).toContain(label.replace(/\s/g, ''));
          expect(said).toContain(valueText.replace(/\s/g, ''));
        });
        if (marks.length > 1) expect(said).toContain('moinsde43,4%(le31mars2022)');
        const left = all.length - marks.length;
        expect(said.includes('autres')).toBe(left > 0);
        if (left > 0) expect(said).toContain(`et${left}autres`);
      }),
    );
  });

  it.each([
    [347, 240],
    [460, 120],
  ])('writes values whole over their bars, or in two lines, in %i × %i', (width, height) => {
    const path = data(['plus_de 300', 'plus_de 400', '130']);
    const values = ['plus de 300 personnes', 'plus de 400 et plus de 500 familles', '130 familles'];
    const { picture, marks } = pathPicture(
      {
        ...path,
        stages: path.stages.map((stage, index) => ({
          ...stage,
          label:
            ['Personnes ayant contacté le réseau', 'Familles suivies', 'Familles'][index] ?? '',
          valueText: values[index] ?? '',
        })),
      },
      frame(width, height),
    );
    const said = wordsOf(picture);
    expect(values.filter((value) => !said.includes(value.replace(/\s/g, '')))).toEqual([]);
    expect(marks).toHaveLength(3);
    expect(solidFills(picture, COLOR)).toBe(1);
  });
});
