import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/run.mjs';
import { HUES, type Scheme } from '../../src/theme/indicator-style.ts';
import { DRAWN_FONT, PAGE_COLORS } from '../../src/theme/page-colors.ts';
import { contrast } from './color-vision.ts';

const STYLE = readFileSync(join(ROOT, 'src/app.css'), 'utf8');
const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** WCAG 2.2, criterion 1.4.3. */
const LEAST_TEXT_CONTRAST = 4.5;

/** Reads a custom property of the style sheet, and fails where it is not there just once. */
function property(name: string): string {
  const found = Array.from(STYLE.matchAll(new RegExp(`--${name}:\\s*([^;]+);`, 'g')));
  const [only] = found;
  if (found.length !== 1 || !only?.[1]) throw new Error(`--${name}: ${found.length}`);
  return only[1].trim();
}

/** Reads the two colours of a custom property. */
function colors(name: string): Readonly<Record<Scheme, string>> {
  const [, light, dark] = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/.exec(property(name)) ?? [];
  if (!light || !dark) throw new Error(`--${name}: ${property(name)}`);
  return { light, dark };
}

describe('the colours of drawings', () => {
  it.each([
    ['paper', 'paper'],
    ['ink', 'ink'],
    ['muted', 'ink-muted'],
    ['grid', 'rule'],
  ] as const)('%s is --%s of the page', (color, name) => {
    const { light, dark } = PAGE_COLORS;
    expect({ light: light[color], dark: dark[color] }).toEqual(colors(name));
  });

  it.each(HUES.map((hue, index) => [index, hue] as const))('hue %i is --hue-%#', (index, hue) => {
    expect(hue).toEqual(colors(`hue-${index}`));
  });

  it('are all those of the page', () => {
    const names = Array.from(STYLE.matchAll(/--hue-(\d+):/g), ([, number]) => Number(number));
    expect(names).toEqual([...HUES.keys()]);
  });

  it('go with the font of the page', () => {
    expect(DRAWN_FONT).toBe(property('text'));
  });
});

describe.each(SCHEMES)('texts of the %s scheme', (scheme) => {
  const papers = ['paper', 'paper-raised', 'paper-sunk'];
  const inks = ['ink', 'ink-muted', 'river', 'danger'];

  it.each(inks.flatMap((ink) => papers.map((paper) => [ink, paper] as const)))(
    '--%s can be read on --%s',
    (ink, paper) => {
      const found = contrast(colors(ink)[scheme], colors(paper)[scheme]);
      expect(found).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
    },
  );

  it('can be read where they are highlighted', () => {
    const found = contrast(colors('ink')[scheme], colors('accent-soft')[scheme]);
    expect(found).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
  });

  it('have borders of controls that stand out from the paper', () => {
    expect(contrast(colors('rule-strong')[scheme], colors('paper')[scheme])).toBeGreaterThanOrEqual(
      3,
    );
  });
});
