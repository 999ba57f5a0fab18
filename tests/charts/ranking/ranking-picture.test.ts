import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankingData } from '../../../src/charts/ranking/ranking-data.ts';
import { rankingHeight } from '../../../src/charts/ranking/ranking-layout.ts';
import { rankingPicture } from '../../../src/charts/ranking/ranking-picture.ts';
import { valued } from '../../model/in-words.ts';
import { DASHED } from '../../../src/theme/drawing/drawn-path.ts';
import { frame, ruler, solidFills, textsOutside, writtenTexts } from '../drawn-bounds.ts';
import { names, rooms, wordsOf } from '../text-whole.ts';

const COLOR = '#0b5a6b';

function data(values: readonly string[], more: Partial<RankingData> = {}): RankingData {
  return {
    rows: values.map((words, index) => ({
      id: `c${index}`,
      name: `Commune-au-très-long-nom numéro ${index}`,
      measure: valued(words),
      rankText: String(index + 1),
      valueText: words,
      text: `Commune ${index}, ${words}`,
      lines: [`Commune ${index}`, words],
      isChosen: index === 1,
      isPartial: false,
    })),
    moreText: (count) => `et ${count} autres`,
    color: COLOR,
    ...more,
  };
}

const TEN = ['400', '380', '300', '120', '90', '60', '40', '20', '5', '0'];

describe('rankingPicture()', () => {
  it.each([
    [320, 320],
    [390, 600],
    [700, 260],
    [1164, 500],
  ])('keeps every text inside %i × %i', (width, height) => {
    const line = { value: 141.5, text: 'moyenne : 141,5' };
    const { picture } = rankingPicture(data(TEN, { line }), frame(width, height));
    expect(textsOutside(picture)).toEqual([]);
  });

  it('draws all rows where they have room, each a mark in order', () => {
    const all = data(TEN);
    const { marks } = rankingPicture(all, frame(700, rankingHeight(all, 700, ruler)));
    expect(marks.map(({ id }) => id)).toEqual(all.rows.map(({ id }) => id));
  });

  it('writes no value where the line would strike through its minus', () => {
    const line = { value: 1, text: 'moyenne : 1' };
    const values = ['30', '2', '-5', '-31'];
    const { picture } = rankingPicture(data(values, { line }), frame(700, 200));
    const texts = writtenTexts(picture);
    const at = texts.find(({ text }) => text === line.text);
    const lineX = at ? (at.x0 + at.x1) / 2 : NaN;
    for (const { text, x0, x1 } of texts.filter((one) => values.includes(one.text))) {
      expect(x0 > lineX + 3 || x1 < lineX - 3, text).toBe(true);
    }
  });

  it('holds the line against bars alone where names stand over them', () => {
    const line = { value: 141.5, text: 'moyenne : 141,5' };
    const height = rankingHeight(data(TEN, { line }), 320, ruler);
    const { picture } = rankingPicture(data(TEN, { line }), frame(320, height));
    const items = picture.items.flatMap((item) => (item.kind === 'group' ? item.items : [item]));
    const stems = items
      .flatMap((item) => (item.kind === 'paths' ? item.paths : []))
      .filter(({ stroke }) => stroke?.dash === DASHED)
      .flatMap(({ lines }) => lines);
    expect(stems).toHaveLength(TEN.length);
    const written = items.filter((item) => item.kind === 'text');
    const baselines = written.filter(({ text }) => text.startsWith('Commune')).map(({ y }) => y);
    expect(baselines.length).toBeGreaterThanOrEqual(TEN.length);
    for (const [[, from] = [0, 0], [, to] = [0, 0]] of stems) {
      expect(baselines.filter((y) => y > from && y < to)).toEqual([]);
    }
  });

  it('says that names lack their ends', () => {
    const rows = data(TEN).rows.map((row) => ({ ...row, name: 'Commune nouvelle '.repeat(20) }));
    expect(rankingPicture(data(TEN, { rows }), frame(300, 400)).picture.leftOut).toBe('names');
    expect(rankingPicture(data(TEN), frame(700, 300)).picture.leftOut).toBeUndefined();
  });

  it('counts the rows that find no room', () => {
    const { marks, picture } = rankingPicture(data(TEN), frame(700, 120));
    const shown = marks.length;
    expect(shown).toBeGreaterThan(2);
    expect(writtenTexts(picture).map(({ text }) => text)).toContain(`et ${10 - shown} autres`);
  });

  it('fills the bars of exact values only', () => {
    const { picture } = rankingPicture(
      data(['plus_de 500', '300', 'environ 200']),
      frame(700, 200),
    );
    expect(solidFills(picture, COLOR)).toBe(1);
  });

  it('starts all bars at one zero, values under it to its left', () => {
    const { marks } = rankingPicture(data(['30', '0', '-20']), frame(700, 200));
    const [high, zero, low] = marks.map(({ x }) => x);
    expect(high).toBeGreaterThan(zero ?? NaN);
    expect(low).toBeLessThan(zero ?? NaN);
  });

  it('scales with the text of its frame', () => {
    const [one, two] = [frame(400, 300, 13), frame(800, 600, 26)];
    const scaled = rankingPicture(data(TEN), two);
    rankingPicture(data(TEN), one).marks.forEach((mark, index) => {
      expect(scaled.marks[index]?.x).toBeCloseTo(2 * mark.x);
      expect(scaled.marks[index]?.box.y1).toBeCloseTo(2 * mark.box.y1);
    });
  });

  it('keeps its texts inside any frame, the names and values that it shows whole', () => {
    const line = { value: 141.5, text: 'moyenne : 141,5' };
    const places = fc.array(names, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(places, rooms, fc.boolean(), (all, { width, height }, isBounded) => {
        const values = all.map((_, index) => `${isBounded ? 'plus_de ' : ''}${400 - 20 * index}`);
        const base = data(values, { line });
        const rows = base.rows.map((row, index) => ({ ...row, name: all[index] ?? '' }));
        const { picture, marks } = rankingPicture({ ...base, rows }, frame(width, height));
        expect(textsOutside(picture)).toEqual([]);
        const said = wordsOf(picture);
        rows.slice(0, marks.length).forEach(({ name, rankText, valueText }) => {
          const whole = rankText + name + valueText;
          expect(said).toContain(whole.replace(/\s/g, ''));
        });
        const left = all.length - marks.length;
        if (left > 0) expect(said).toContain(`et${left}autres`);
      }),
    );
  });

  it('cuts no name to show one more row, and gives bars what names leave', () => {
    const rows = [
      'Grand-Figeac',
      'Causses et Vallée de la Dordogne',
      'Vallée du Lot et du Vignoble',
      'Quercy-Bouriane',
    ];
    const base = data(['409', '368', '137', '77']);
    const ranking = {
      ...base,
      rows: base.rows.map((row, index) => ({ ...row, name: rows[index] ?? '' })),
    };
    [347, 460].forEach((width) => {
      const { picture, marks } = rankingPicture(ranking, frame(width, 110));
      expect(marks).toHaveLength(4);
      expect(rows.filter((name) => !wordsOf(picture).includes(name.replace(/\s/g, '')))).toEqual(
        [],
      );
    });
  });
});
