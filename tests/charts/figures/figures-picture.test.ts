import { describe, expect, it } from 'vitest';
import { type FigureWords, figuresPicture } from '../../../src/charts/figures/figures-picture.ts';
import { textsOf } from '../../../src/theme/drawing/texts-of.ts';
import { indicatorStyle } from '../../../src/theme/indicator-style.ts';
import { frame, textsOutside, writtenTexts } from '../drawn-bounds.ts';

const figure = (index: number): FigureWords => ({
  label: `Personnes ayant contacté le réseau ${index}`,
  value: 'plus de 500',
  unit: 'personnes',
  details: ['total de janvier 2019 à décembre 2025', 'total partiel : 310 communes sur 312'],
  trend: 'en baisse de 1 depuis 2024',
  style: indicatorStyle(index),
});

const data = (count: number, others = 0) => ({
  figures: Array.from({ length: count }, (_, index) => figure(index)),
  others,
  moreText: (left: number) => `et ${left} autres`,
});

/** Width and height of the room, and the text beside it, in px. */
const ROOMS = [
  [1500, 480, 22],
  [1000, 480, 36],
  [1120, 360, 32],
  [960, 1100, 36],
  [300, 900, 16],
] as const;

describe('figuresPicture()', () => {
  it.each(ROOMS)('draws in %i × %i px what is read there, and counts the others', (w, h, size) => {
    const picture = figuresPicture(data(12, 5), frame(w, h, size));
    expect(textsOutside(picture)).toEqual([]);
    const texts = textsOf(picture);
    for (const { text, scale } of texts) {
      expect(text.style.size * scale).toBeGreaterThanOrEqual(0.85 * size - 1e-9);
    }
    const drawn = texts.filter(({ text }) => text.text.startsWith('plus de')).length;
    expect(drawn).toBeGreaterThan(0);
    expect(texts.at(-1)?.text.text).toBe(`et ${17 - drawn} autres`);
    expect(picture.leftOut).toBe(drawn < 12 ? 'figures' : undefined);
  });

  it.each([
    ['square', 994, 480, 4],
    ['portrait', 994, 700, 6],
    ['link', 1116, 290, 3],
  ])('sets figures tightly in a %s post rather than leave them out', (_name, w, h, least) => {
    const short = data(12).figures.map((one) => ({ ...one, details: ['2022'], label: 'Familles' }));
    const texts = textsOf(figuresPicture({ ...data(12), figures: short }, frame(w, h, 36)));
    const drawn = texts.filter(({ text }) => text.text === 'Familles').length;
    expect(drawn).toBeGreaterThanOrEqual(least);
  });

  it('stands a few figures side by side on a wide page', () => {
    const texts = writtenTexts(figuresPicture(data(4), frame(1500, 600, 22)));
    const lefts = texts.filter(({ text }) => text.startsWith('plus de')).map(({ x0 }) => x0);
    expect(new Set(lefts).size).toBe(2);
  });

  it('counts none where all are drawn', () => {
    const texts = textsOf(figuresPicture(data(2), frame(1500, 480, 22)));
    expect(texts.filter(({ text }) => text.text.startsWith('et '))).toEqual([]);
  });
});
