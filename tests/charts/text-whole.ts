import fc from 'fast-check';
import type { Picture } from '../../src/theme/drawing/picture.ts';
import { writtenTexts } from './drawn-bounds.ts';

/** Names of territories and indicators: words and hyphens, up to 60 characters. */
export const names: fc.Arbitrary<string> = fc
  .array(fc.stringMatching(/^[A-Zé][a-zé]{0,13}-?[a-z]{1,3}$/), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' ').slice(0, 60).trim());

/** Room that a chart is drawn in, in px. */
export const rooms = fc.record({
  width: fc.integer({ min: 280, max: 1200 }),
  height: fc.integer({ min: 200, max: 900 }),
});

/** All that a picture says, without blanks, in the order of drawing. */
export function wordsOf(picture: Picture): string {
  return writtenTexts(picture)
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('');
}
