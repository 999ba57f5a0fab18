import { describe, expect, it } from 'vitest';
import { evolutionPicture } from '../../src/charts/evolution-picture.ts';
import { frame, ruler, textsOutside, writtenTexts } from './drawn-bounds.ts';
import { AMBASSADORS, OPTIONS, point, series } from './sample-series.ts';

const FLUX = series(
  'Contacts reçus par le réseau accueil',
  'flux',
  [2019, 2020, 2021, 2022].map((year) => point(String(year), year - 1989)),
  1,
);
const CONTENT = { series: [AMBASSADORS, FLUX], unit: 'indice, base 100 : 2021' };
const draw = (width: number, height: number) =>
  evolutionPicture(CONTENT, OPTIONS, {}, { ...frame(width, height, 16), ruler });

describe('evolutionPicture()', () => {
  it.each([115, 125, 150, 220, 420])('keeps its texts inside a height of %i px', (height) => {
    expect(textsOutside(draw(540, height))).toEqual([]);
  });

  it.each([115, 150, 220, 420])('writes numbers clear of one another %i px high', (height) => {
    const numbers = writtenTexts(draw(540, height))
      .filter(({ text, x0 }) => /^\d+$/.test(text) && x0 < 20)
      .map(({ y }) => y)
      .sort((a, b) => a - b);
    expect(numbers.length).toBeGreaterThan(1);
    const gaps = numbers.slice(1).map((y, index) => y - (numbers[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(14);
  });

  it('writes the whole of a long name in the legend, within the drawing', () => {
    const label = 'Ambassadrices et ambassadeurs du réseau d’accueil territorial de tout le Lot';
    const content = { ...CONTENT, series: [{ ...AMBASSADORS, label }, FLUX] };
    const picture = evolutionPicture(content, OPTIONS, {}, { ...frame(400, 420, 16), ruler });
    expect(textsOutside(picture)).toEqual([]);
    const said = writtenTexts(picture).map(({ text }) => text);
    expect(said.join(' ')).toContain(label);
  });

  it('cuts a long name, and says so, where it would leave the chart no room', () => {
    const label = 'Ambassadrices et ambassadeurs du réseau d’accueil territorial '.repeat(3).trim();
    const content = { ...CONTENT, series: [{ ...AMBASSADORS, label }, FLUX] };
    const picture = evolutionPicture(content, OPTIONS, {}, { ...frame(540, 115, 16), ruler });
    expect(picture.leftOut).toBe('names');
    expect(textsOutside(picture)).toEqual([]);
  });

  it('leaves the unit to the title where the chart is low', () => {
    const said = (height: number) => writtenTexts(draw(540, height)).map(({ text }) => text);
    expect(said(420)).toContain(CONTENT.unit);
    expect(said(115)).not.toContain(CONTENT.unit);
  });
});
