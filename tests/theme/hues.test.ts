import { describe, expect, it } from 'vitest';
import { HUES, type Scheme } from '../../src/theme/indicator-style.ts';
import { PAGE_COLORS } from '../../src/theme/page-colors.ts';
import { contrast, difference, VISIONS } from './color-vision.ts';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** WCAG 2.2, criterion 1.4.3: numbers are written on marks in the colour of the paper. */
const LEAST_CONTRAST = 4.5;
/** Eight times what is just noticeable: told apart in marks of a few pixels. */
const LEAST_DIFFERENCE = 20;

describe.each(SCHEMES)('the hues of the %s scheme', (scheme) => {
  it.each(HUES.map((hue) => hue[scheme]))('%s stands out from the paper', (hue) => {
    expect(contrast(hue, PAGE_COLORS[scheme].paper)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it.each(Object.keys(VISIONS))('keep neighbours apart under %s', (vision) => {
    const matrix = VISIONS[vision];
    HUES.slice(1).forEach((hue, index) => {
      const before = HUES[index];
      if (!matrix || !before) throw new Error(`vision: ${vision}`);
      expect(difference(before[scheme], hue[scheme], matrix)).toBeGreaterThan(LEAST_DIFFERENCE);
    });
  });
});
