import { describe, expect, it } from 'vitest';
import { keyFiguresExhibit } from '../../src/panels/key-figures-exhibit.ts';
import { FigureTableBuilder } from '../../src/model/figure-table-builder.ts';
import { frame, writtenTexts } from '../charts/drawn-bounds.ts';
import { measure, period } from '../model/in-words.ts';
import { indicator } from '../model/small-dataset.ts';
import { WHOLE } from '../model/small-lot.ts';
import { sampleBoard } from './charts/sample-board.ts';

const INDICATORS = ['familles', 'contacts', 'ambassadeurs'].map((code) => ({
  ...indicator('flux'),
  code,
  label: { fr: `Les ${code}`, en: `The ${code}` },
}));

function exhibitOf(keyFigures?: readonly string[]) {
  const figures = new FigureTableBuilder([]);
  for (const { code } of INDICATORS) {
    figures.add({
      indicator: code,
      period: period('2021'),
      territory: WHOLE,
      measure: measure('12'),
      source: '',
      note: '',
      breakdown: [],
    });
  }
  const board = sampleBoard([], {
    indicators: INDICATORS,
    figures: figures.build(),
    choices: { keyFigures },
  });
  return keyFiguresExhibit(board, 'https://exemple.fr/');
}

describe('keyFiguresExhibit()', () => {
  it('shows, tells and gives the figures that are chosen, and no others', () => {
    const exhibit = exhibitOf(['ambassadeurs', 'familles']);
    expect(exhibit.indicators).toEqual(['familles', 'ambassadeurs']);
    expect(exhibit.alternative).not.toContain('contacts');
    expect(exhibit.table.rows.map(([name]) => name)).toEqual(['Les familles', 'Les ambassadeurs']);
    const drawn = writtenTexts(exhibit.draw(frame(800, 400))).map(({ text }) => text);
    expect(drawn).toContain('Les ambassadeurs');
    expect(drawn).not.toContain('Les contacts');
    expect(drawn.filter((text) => text.startsWith('et '))).toEqual([]);
  });

  it.each([undefined, [], ['inconnu']])('shows all where %j are chosen', (chosen) => {
    expect(exhibitOf(chosen).indicators).toEqual(['familles', 'contacts', 'ambassadeurs']);
  });
});
