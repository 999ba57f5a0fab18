import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../src/export/exhibit.ts';
import { composePlate } from '../../../src/export/plate/compose-plate.ts';
import { plateChecks } from '../../../src/export/plate/plate-checks.ts';
import type { PlateChoices } from '../../../src/export/plate/plate-choices.ts';
import type { PlateFormat } from '../../../src/export/plate/plate-format.ts';
import { fillShape } from '../../../src/theme/drawing/drawn-path.ts';
import type { Drawn, TextRuler } from '../../../src/theme/drawing/picture.ts';
import { rectangle } from '../../../src/theme/polygon.ts';
import { SAMPLE_EXHIBIT } from '../sample-exhibit.ts';
import { sampleChoices, SAMPLE_TEXTS } from '../sample-plate.ts';

const ruler: TextRuler = (text, { size }) => text.length * size * 0.5;

/** An exhibit of which nothing is to be said, drawn as given. */
function exhibitOf(items: readonly Drawn[], more: Partial<Exhibit> = {}): Exhibit {
  const draw: Exhibit['draw'] = ({ width, height }) => ({ width, height, items });
  return { ...SAMPLE_EXHIBIT, cautions: [], notes: ['Total provisoire.'], draw, ...more };
}

function checksOf(
  exhibit: Exhibit,
  more: Partial<PlateChoices> = {},
  format: PlateFormat = 'page',
) {
  const choices = sampleChoices(format, more);
  return plateChecks(exhibit, choices, composePlate(exhibit, choices, SAMPLE_TEXTS, ruler));
}

function label(color: string, size = 16, rim?: string): Drawn {
  return {
    kind: 'text',
    x: 20,
    y: 30,
    align: 'left',
    text: 'Lot',
    style: { face: 'text', size, weight: 400 },
    ink: { color, alpha: 1 },
    rim: rim === undefined ? undefined : { color: rim, alpha: 1, width: 4, dash: [] },
  };
}

describe('plateChecks()', () => {
  it.each(['events', 'charts', 'figures', 'names'] as const)(
    'tells that %s were left out of the drawing, and offers a larger format',
    (leftOut) => {
      const draw: Exhibit['draw'] = ({ width, height }) => ({ width, height, items: [], leftOut });
      expect(checksOf(exhibitOf([], { draw }), {}, 'square')).toEqual([
        { code: `left-out-${leftOut}`, mend: 'enlarge-plate' },
      ]);
    },
  );

  it.each<[Partial<PlateChoices>, string]>([
    [{}, 'hide-notes'],
    [{ notes: false }, 'hide-legend'],
  ])('offers what else makes room in the largest format, with %j', (choices, mend) => {
    const draw: Exhibit['draw'] = ({ width, height }) => ({
      ...{ width, height, items: [] },
      leftOut: 'figures',
    });
    expect(checksOf(exhibitOf([], { draw }), choices, 'print')).toMatchObject([
      { code: 'left-out-figures', mend },
    ]);
  });

  it.each(['page', 'square', 'portrait', 'story', 'link', 'print'] as const)(
    'has nothing to say of a good plate of the format %s',
    (format) => {
      expect(checksOf(exhibitOf([label('#14272c', 13.6)]), {}, format)).toEqual([]);
    },
  );

  it.each<[string, Partial<Exhibit>, Partial<PlateChoices>, object]>([
    ['no title', {}, { title: ' ' }, { code: 'no-title', mend: 'write-title' }],
    ['no source', { sources: [] }, {}, { code: 'no-source', mend: 'write-source' }],
    [
      'a source of the ground alone',
      {
        sources: [{ title: 'IGN', publisher: '', url: undefined, published: '', isGround: true }],
      },
      {},
      { code: 'no-source', mend: 'write-source' },
    ],
    ['no date', { asOf: '' }, {}, { code: 'no-date', mend: 'write-date' }],
    [
      'no alternative',
      { alternative: '' },
      {},
      { code: 'no-alternative', mend: 'write-alternative' },
    ],
    [
      'a running period',
      { cautions: ['running-period'] },
      { notes: false },
      { code: 'running-period', told: false, mend: 'show-notes' },
    ],
    [
      'a running period that is told',
      { cautions: ['running-period'] },
      {},
      { code: 'running-period', told: true, mend: 'end-before' },
    ],
    [
      'mixed sources',
      { cautions: ['mixed-sources'] },
      { notes: false },
      { code: 'mixed-sources', told: false, mend: 'show-notes' },
    ],
  ])('finds %s', (_, exhibit, choices, check) => {
    expect(checksOf(exhibitOf([], exhibit), choices)).toEqual([check]);
  });

  it('does not take a note for told that had to be left out', () => {
    const notes = Array.from({ length: 30 }, () => 'Le total de cette année est provisoire.');
    const checks = checksOf(exhibitOf([], { notes, cautions: ['running-period'] }), {}, 'square');
    expect(checks).toContainEqual({ code: 'running-period', told: false, mend: 'end-before' });
    expect(checks.map(({ code }) => code)).toContain('hidden-notes');
  });

  it('is content once what was missing is written', () => {
    const bare = exhibitOf([], { sources: [], asOf: '', alternative: '' });
    const mended = { source: 'Lot', date: '2025', alternative: 'Un graphique.' };
    expect(checksOf(bare, mended)).toEqual([]);
  });

  it('finds text that is too small where the plate is looked at, and by how much', () => {
    const small: Exhibit = {
      ...exhibitOf([]),
      draw: ({ width, height, textSize }) => ({
        width,
        height,
        items: [label('#14272c', 0.85 * textSize)],
      }),
    };
    const free = { width: 1900, height: 900 };
    const [check] = checksOf(small, free, 'free');
    expect(check).toMatchObject({ code: 'text-too-small', mend: 'enlarge-text' });
    if (check?.code !== 'text-too-small') throw new Error('no check');
    expect(check.size).toBeLessThan(check.least);
    const mended = checksOf(small, { ...free, textScale: check.textScale }, 'free');
    expect(mended.map(({ code }) => code)).not.toContain('text-too-small');
  });

  it('proposes a larger plate, not larger text, for a drawing that shrank its own for want of room', () => {
    const [check] = checksOf(exhibitOf([label('#14272c', 8)]));
    expect(check).toMatchObject({ code: 'text-too-small', mend: 'enlarge-plate' });
  });

  it('finds a drawing that has too little room', () => {
    const codes = checksOf(exhibitOf([]), { width: 200, height: 200 }, 'free').map(
      ({ code }) => code,
    );
    expect(codes).toContain('cramped');
  });

  it('finds faint text, on the paper or on what is painted under it', () => {
    const dark: Drawn = { kind: 'paths', paths: [fillShape(rectangle(0, 0, 200, 60), '#14272c')] };
    const found = (items: readonly Drawn[]) =>
      checksOf(exhibitOf(items)).some(({ code }) => code === 'low-contrast');
    expect(found([label('#d8cdb9')])).toBe(true);
    expect(found([dark, label('#f7f2e8')])).toBe(false);
    expect(found([dark, label('#14272c')])).toBe(true);
    expect(found([dark, label('#14272c', 16, '#f7f2e8')])).toBe(false);
    expect(found([label('#14272c')])).toBe(false);
  });
});
