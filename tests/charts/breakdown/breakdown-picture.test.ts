import { describe, expect, it } from 'vitest';
import type {
  BreakdownData,
  BreakdownSegment,
  BreakdownStep,
} from '../../../src/charts/breakdown/breakdown-data.ts';
import { breakdownPicture } from '../../../src/charts/breakdown/breakdown-picture.ts';
import { partLooks } from '../../../src/charts/breakdown/part-look.ts';
import { frame, textsOutside, writtenTexts } from '../drawn-bounds.ts';

const PARTS = [
  { id: 'a', label: 'Occitanie', kind: 'part' },
  { id: 'b', label: 'Île-de-France', kind: 'part' },
  { id: 'rest', label: 'non ventilé', kind: 'rest' },
] as const;

const segment = (size: number, more: Partial<BreakdownSegment> = {}): BreakdownSegment => ({
  size,
  absence: undefined,
  isInexact: false,
  text: `${size}`,
  lines: [`${size}`],
  ...more,
});

function step(
  year: number,
  sizes: readonly number[],
  more: Partial<BreakdownStep> = {},
): BreakdownStep {
  return {
    id: String(year),
    label: String(year),
    segments: sizes.map((size) => segment(size)),
    totalText: String(sizes.reduce((sum, size) => sum + size, 0)),
    isOpen: false,
    isAfterGap: false,
    isRunning: false,
    isPartial: false,
    ...more,
  };
}

function data(steps: readonly BreakdownStep[], more: Partial<BreakdownData> = {}): BreakdownData {
  return {
    mode: 'amounts',
    parts: PARTS,
    steps,
    tickText: String,
    unitText: 'contacts',
    hue: 1,
    ...more,
  };
}

const YEARS = [step(2021, [60, 30, 10]), step(2022, [80, 40, 0]), step(2023, [90, 50, 30])];
const texts = (chart: ReturnType<typeof breakdownPicture>) =>
  writtenTexts(chart.picture).map(({ text }) => text);

describe('breakdownPicture()', () => {
  it('writes the whole of a long name in the legend, within the drawing', () => {
    const label = 'de 30 à 44 ans (dont celles et ceux de retour au pays après leurs études)';
    const parts = [{ id: 'a', label, kind: 'part' } as const, ...PARTS.slice(1)];
    const chart = breakdownPicture(data(YEARS, { parts }), frame(360, 320));
    expect(textsOutside(chart.picture)).toEqual([]);
    expect(texts(chart).join(' ')).toContain(label);
  });

  it('cuts a long name, and says so, where it would leave the columns no room', () => {
    const label = 'de retour au pays après leurs études '.repeat(6).trim();
    const parts = [{ id: 'a', label, kind: 'part' } as const, ...PARTS.slice(1)];
    const { picture } = breakdownPicture(data(YEARS, { parts }), frame(360, 160));
    expect(picture.leftOut).toBe('names');
    expect(textsOutside(picture)).toEqual([]);
    expect(breakdownPicture(data(YEARS), frame(360, 160)).picture.leftOut).toBeUndefined();
  });

  it('writes shares clear of one another on a low axis, and keeps no room over them for totals', () => {
    const shares = data(
      [2021, 2022].map((year) => step(year, [0.5, 0.25, 0.25], { totalText: '' })),
      { mode: 'shares', tickText: (value) => `${value * 100} %`, unitText: '' },
    );
    const written = writtenTexts(breakdownPicture(shares, frame(460, 110)).picture);
    const ys = written.filter(({ text }) => text.endsWith('%')).map(({ y }) => y);
    const sorted = [...ys].sort((a, b) => a - b);
    expect(sorted.length).toBeGreaterThan(1);
    const gaps = sorted.slice(1).map((y, index) => y - (sorted[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(13);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(45);
  });

  it.each([
    [300, 300],
    [390, 340],
    [700, 340],
    [1164, 500],
  ])('keeps every text inside %i × %i', (width, height) => {
    const many = Array.from({ length: 24 }, (_, index) => step(2000 + index, [60, 30, 10]));
    for (const steps of [YEARS, many]) {
      const { picture } = breakdownPicture(data(steps), frame(width, height));
      expect(textsOutside(picture)).toEqual([]);
    }
  });

  it('stacks the parts from zero up, heights in proportion', () => {
    const { marks } = breakdownPicture(data(YEARS), frame(700, 340));
    const box = (id: string) => marks.find((mark) => mark.id === id)?.box;
    const [a, b] = [box('a 2021'), box('b 2021')];
    if (!a || !b) throw new Error('marks: none');
    expect(b.y1).toBeCloseTo(a.y0);
    expect((a.y1 - a.y0) / (b.y1 - b.y0)).toBeCloseTo(2);
    expect(box('a 2022')?.y1).toBe(a.y1);
  });

  it('names parts beside the last column where they fit, in a legend where not, never twice', () => {
    for (const width of [700, 350]) {
      const named = texts(breakdownPicture(data(YEARS), frame(width, 340)));
      expect(named.filter((text) => text === 'Occitanie')).toHaveLength(1);
    }
    const last = step(2024, [100, 0, 0]);
    const named = texts(breakdownPicture(data([...YEARS, last]), frame(700, 340)));
    expect(named.filter((text) => text === 'Île-de-France')).toHaveLength(1);
  });

  it('has no mark for a part that is not in a column, one for a part that is withheld', () => {
    const silent = segment(0, { text: '', lines: [] });
    const withheld = segment(0, { text: 'non diffusé', absence: 'withheld' });
    const segments = [segment(60), withheld, silent];
    const { marks } = breakdownPicture(data([step(2021, [], { segments })]), frame(700, 340));
    expect(marks.map(({ id }) => id)).toEqual(['b 2021', 'a 2021']);
  });

  it('says where periods are missing between two columns', () => {
    const gap = data([step(2021, [60, 30, 10]), step(2024, [60, 30, 10], { isAfterGap: true })]);
    expect(texts(breakdownPicture(gap, frame(700, 340)))).toContain('…');
    expect(texts(breakdownPicture(data(YEARS), frame(700, 340)))).not.toContain('…');
  });

  it('draws the columns of shares up to 100 %', () => {
    const shares = data([step(2021, [0.6, 0.3, 0.1])], { mode: 'shares' });
    expect(texts(breakdownPicture(shares, frame(700, 340)))).toEqual(
      expect.arrayContaining(['0', '0.25', '0.5', '0.75', '1']),
    );
  });
});

describe('partLooks()', () => {
  it('tells six parts apart by pattern alone, and by colour alone', () => {
    const six = Array.from({ length: 6 }, (_, index) => ({
      id: String(index),
      label: '',
      kind: 'part' as const,
    }));
    const looks = partLooks(six, 3, 'light');
    expect(new Set(looks.map(({ pattern }) => pattern)).size).toBe(6);
    expect(new Set(looks.map(({ color }) => color)).size).toBe(6);
  });
});
