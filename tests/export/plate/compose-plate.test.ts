import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../src/export/exhibit.ts';
import { composePlate, type Plate } from '../../../src/export/plate/compose-plate.ts';
import type { PlateChoices } from '../../../src/export/plate/plate-choices.ts';
import { FORMATS, type PlateFormat } from '../../../src/export/plate/plate-format.ts';
import type { TextRuler } from '../../../src/theme/drawing/picture.ts';
import { textsOf } from '../../../src/theme/drawing/texts-of.ts';
import { SAMPLE_EXHIBIT } from '../sample-exhibit.ts';
import { sampleChoices, SAMPLE_TEXTS } from '../sample-plate.ts';

/** Every letter is half as wide as it is high. */
const ruler: TextRuler = (text, { size }) => text.length * size * 0.5;

/** An exhibit that draws nothing: what is on its plate is the plate's own. */
const EMPTY: Exhibit = {
  ...SAMPLE_EXHIBIT,
  draw: ({ width, height }) => ({ width, height, items: [] }),
};

function plateOf(choices: PlateChoices, exhibit: Exhibit = EMPTY): Plate {
  return composePlate(exhibit, choices, SAMPLE_TEXTS, ruler);
}

function wordsOf({ picture }: Plate): string {
  return textsOf(picture)
    .map(({ text }) => text.text)
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

const formats: PlateFormat[] = ['page', 'square', 'portrait', 'story', 'link', 'print'];

describe.each(formats)('a plate of the format %s', (format) => {
  const plate = plateOf(sampleChoices(format));

  it('has the size that is asked for', () => {
    if (format === 'free') throw new Error(format);
    const { width, height } = FORMATS[format];
    expect(plate.picture.width).toBeCloseTo(width, 6);
    expect(plate.picture.height).toBeCloseTo(height, 6);
  });

  it('says all that must be said', () => {
    const words = wordsOf(plate);
    for (const said of [
      'Jeu fictif',
      'intercommunalité',
      'Sources',
      '28 janvier 2025',
      'Licence Ouverte 2.0',
    ]) {
      expect(words).toContain(said);
    }
  });

  it('leaves room for the exhibit, with texts no smaller than the format has', () => {
    expect(plate.shrunk).toBe(false);
    expect(plate.room.height).toBeGreaterThan(110);
    expect(plate.room.width).toBeGreaterThan(280);
  });
});

describe('composePlate()', () => {
  it('says that contours are approximate, and only where they are', () => {
    const exhibit: Exhibit = { ...EMPTY, cautions: ['approximate-contours'] };
    expect(wordsOf(plateOf(sampleChoices('page'), exhibit))).toContain('Contours approchés');
    expect(wordsOf(plateOf(sampleChoices('page')))).not.toContain('Contours');
  });

  it('puts between two sources what the language of the plate does', () => {
    const sources = ['Medialot', 'Insee'].map((publisher) => ({
      title: '',
      publisher,
      url: undefined,
      published: '',
    }));
    const words = wordsOf(plateOf(sampleChoices('page'), { ...EMPTY, sources }));
    expect(words).toContain(`Medialot${SAMPLE_TEXTS.between}Insee`);
  });

  it.each([
    [6, 0],
    [15, 11],
  ])('names what %i sources a square post has room for, and counts the other %i', (all, others) => {
    const sources = Array.from({ length: all }, (_, index) => ({
      title: '',
      publisher: `Mairie ${index}`,
      url: undefined,
      published: '',
    }));
    const plate = plateOf(sampleChoices('square'), { ...EMPTY, sources });
    expect(plate.hiddenSources).toBe(others);
    const counted = /et (\d+) autres sources/.exec(wordsOf(plate).replaceAll('\n', ' '))?.[1];
    expect(Number(counted ?? 0)).toBe(others);
  });

  it.each([1, 3, 5, 7, 9])('leaves a third of a square to the exhibit under %i notes', (count) => {
    const notes = Array.from({ length: count }, () => 'Le total ne couvre qu’une partie du Lot.');
    const { room, textSize, hiddenNotes } = plateOf(sampleChoices('square'), { ...EMPTY, notes });
    expect((room.height * textSize) / 16 / 1080).toBeGreaterThan(1 / 3);
    expect(hiddenNotes).toBeLessThanOrEqual(Math.max(0, count - 1));
  });

  it('says nothing of fiction over real figures', () => {
    const real = plateOf(sampleChoices('page'), { ...EMPTY, fictional: false });
    expect(wordsOf(real)).not.toContain('fictif');
  });

  it('keeps what a story lays over clear', () => {
    const { picture } = plateOf(sampleChoices('story'));
    for (const { y } of placesOf(picture)) {
      expect(y).toBeGreaterThan(0.14 * 1920);
      expect(y).toBeLessThan(0.8 * 1920);
    }
  });

  it('has no paper where it is transparent', () => {
    const kinds = (transparent: boolean) =>
      plateOf(sampleChoices('page', { transparent })).picture.items.map(({ kind }) => kind);
    expect(kinds(false)).toEqual(['paths', 'group']);
    expect(kinds(true)).toEqual(['group']);
  });

  it('counts the notes that it leaves out', () => {
    const notes = Array.from({ length: 30 }, (_, i) => `Note ${i} sur ce que disent ces figures.`);
    const plate = plateOf(sampleChoices('square'), { ...EMPTY, notes });
    expect(plate.hiddenNotes).toBeGreaterThan(0);
    expect(wordsOf(plate)).toContain(SAMPLE_TEXTS.moreNotes(plate.hiddenNotes));
    expect(wordsOf(plateOf(sampleChoices('square', { notes: false })))).not.toContain('notes');
  });

  it('never cuts a title nor lets a text out, at any size', () => {
    const word = fc.stringMatching(/^[a-zé]{1,30}$/);
    const side = fc.integer({ min: 200, max: 4000 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        side,
        side,
        (words, width, height) => {
          const plate = plateOf(sampleChoices('free', { width, height, title: words.join(' ') }));
          expect(wordsOf(plate).replaceAll(' ', '')).toContain(words.join(''));
          for (const { x, y, end } of placesOf(plate.picture)) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(width + 0.01);
            expect(y).toBeGreaterThan(0);
            expect(y).toBeLessThanOrEqual(height);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Gives where texts stand, in px of the picture: plates put them in one group. */
function placesOf(picture: Plate['picture']) {
  return textsOf(picture).map(({ text: { x, y, align, text, style }, scale }) => {
    const width = ruler(text, style);
    const start = align === 'center' ? x - width / 2 : x;
    return { x: start * scale, y: y * scale, end: (start + width) * scale };
  });
}

describe('an exhibit that wants more of its plate', () => {
  const choices = sampleChoices('square');
  const notes = ['Une note qui tient une ligne entière, ou deux.', 'Une autre, aussi longue.'];
  const [usual, wanting] = [undefined, 0.6].map((wantedShare) =>
    plateOf(choices, { ...EMPTY, notes, ...(wantedShare && { wantedShare }) }),
  );

  it('is told its last notes only where it has that', () => {
    expect(usual?.hiddenNotes).toBe(0);
    expect(wanting?.hiddenNotes).toBeGreaterThan(0);
    expect(wanting?.room.height).toBeGreaterThan(usual?.room.height ?? Infinity);
  });
});
