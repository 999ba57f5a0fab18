import { describe, expect, it } from 'vitest';
import { translation } from '../../../src/i18n/translation.ts';
import type { Happening } from '../../../src/model/happening.ts';
import type { SeriesPoint } from '../../../src/model/series.ts';
import type { EvolutionChoices } from '../../../src/panels/evolution/evolution-choices.ts';
import { evolutionExhibit } from '../../../src/panels/evolution/evolution-exhibit.ts';
import type { EvolutionSource } from '../../../src/panels/evolution/evolution-of.ts';
import { textsOf } from '../../../src/theme/drawing/texts-of.ts';
import { indicatorStyle } from '../../../src/theme/indicator-style.ts';
import { RULER } from '../../charts/sample-drawing.ts';
import { shown } from '../../i18n/shown-spaces.ts';
import { period, point, seriesFrom } from '../../model/in-words.ts';
import { dataset, indicator } from '../../model/small-dataset.ts';

const PLAIN: EvolutionChoices = {
  grain: 'native',
  cumulated: false,
  against: undefined,
  indexed: false,
  milestones: true,
  timeline: false,
};

const LAUNCH: Happening = {
  name: 'Soirée de lancement',
  type: 'lancement',
  start: period('2020-03-04'),
  end: period('2020-03-04'),
  communeCode: '',
  commune: '',
  point: undefined,
  participants: { kind: 'absent', reason: 'not-reported' },
  source: 'affiche',
  note: '',
};

const FESTIVAL: Happening = {
  ...LAUNCH,
  name: 'Festival',
  type: 'festival',
  start: period('2021-07-09'),
  end: period('2021-07-09'),
  source: 'gazette',
};

const FRAME = { width: 1200, height: 630, textSize: 16, scheme: 'light', ruler: RULER } as const;

const STOCK = indicator('stock');

function exhibit(
  points: readonly SeriesPoint[],
  choices: Partial<EvolutionChoices> = {},
  lang: 'fr' | 'en' = 'fr',
) {
  const board: EvolutionSource = {
    dataset: dataset([]),
    territory: '46',
    territoryName: 'Lot',
    span: { from: undefined, to: undefined },
    happenings: [LAUNCH, FESTIVAL],
    series: () => seriesFrom(points),
    style: () => indicatorStyle(0),
  };
  return evolutionExhibit(
    board,
    [STOCK],
    { ...PLAIN, ...choices },
    translation(lang),
    'https://exemple.fr/?lang=fr',
  );
}

const POINTS = [
  point('2019', '320', { sources: ['lot'] }),
  point('2021', 'plus_de 500', { sources: ['note'] }),
  point('2022', '600', { running: true }),
];

describe('evolutionExhibit()', () => {
  it('says what it shows, of what and of when, whatever the language of the page', () => {
    for (const lang of ['fr', 'en'] as const) {
      const one = exhibit(POINTS, {}, lang);
      expect(one).toMatchObject({
        lang,
        title: STOCK.label[lang],
        territory: 'Lot',
        asOf: '2022',
        address: 'https://exemple.fr/?lang=fr',
        indicators: [STOCK.code],
      });
      expect(one.subtitle).toContain('Lot');
    }
  });

  it('says milestones whole and what is under the chart, as the page does', () => {
    const { alternative } = exhibit(POINTS, { timeline: true, milestones: true });
    expect(shown(alternative).replaceAll('~', ' ')).toMatch(/Repères : .*Soirée de lancement/);
    expect(alternative).toContain('Festival');
  });

  it('has an alternative that names the figures, their bounds and the milestones', () => {
    const { alternative } = exhibit(POINTS);
    for (const said of ['320', '600', 'Soirée de lancement', '4 mars 2020']) {
      expect(shown(alternative).replaceAll('~', ' ')).toContain(said);
    }
  });

  it('draws and says the events under the chart, and cites the sources of all that it names', () => {
    const { alternative, sources, draw } = exhibit(POINTS, { timeline: true, milestones: false });
    expect(shown(alternative).replaceAll('~', ' ')).toContain(
      'Sous la courbe, 2 évènements, du 4 mars 2020 au 9 juillet 2021',
    );
    expect(sources.map(({ title }) => title)).toContain('gazette');
    const frame = { ...FRAME, legend: true } as const;
    const texts = textsOf(draw(frame)).map(({ text }) => text.text);
    for (const name of ['Soirée de lancement', 'Festival']) {
      expect(texts.filter((text) => text === name)).toHaveLength(1);
    }
  });

  it('names milestones whole in a note, since lanes may cut their names', () => {
    const { notes } = exhibit(POINTS, { timeline: true });
    expect(notes.join(' ')).toContain('Soirée de lancement');
  });

  it('leaves out the events of another time than the chart’s, and their sources', () => {
    const { alternative, sources } = exhibit(POINTS.slice(1), { timeline: true });
    expect(alternative).not.toContain('Soirée de lancement');
    expect(alternative).toContain('Festival');
    const none = exhibit(POINTS, { milestones: false });
    expect(none.sources.map(({ title }) => title)).not.toContain('affiche');
    expect(sources.map(({ title }) => title)).not.toContain('affiche');
    expect(exhibit(POINTS).sources.map(({ title }) => title)).toContain('affiche');
  });

  it('warns of a running period and of mixed sources, and explains bounds', () => {
    const { cautions, notes, sources } = exhibit(POINTS, { milestones: false });
    expect(cautions).toEqual(['running-period', 'mixed-sources']);
    expect(notes.join(' ')).toContain('n’est pas 500');
    expect(sources.map(({ publisher }) => publisher)).toHaveLength(2);
    expect(exhibit(POINTS.slice(0, 1)).cautions).toEqual([]);
  });

  it('warns of sources that disagree', () => {
    const rivals = [
      point('2021', '10', { sources: ['lot'] }),
      point('2021', '12', { sources: ['note'] }),
    ];
    expect(exhibit(rivals).cautions).toContain('disagreeing-sources');
  });

  it('has a row of table a figure, an index with its bounds, and an absence without a number', () => {
    const points = [...POINTS, point('2023', 'withheld')];
    const { header, rows } = exhibit(points, { against: period('2019'), indexed: true }).table;
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(column('valeur')).toEqual([320, 500, 600, '']);
    expect(column('indice')).toEqual([100, 156, 188, '']);
    expect(column('indice_qualificatif')).toEqual(['exact', 'plus_de', 'exact', '']);
    expect(column('absence').at(-1)).not.toBe('');
  });

  it('says that there is no figure to compare with', () => {
    const { alternative } = exhibit(POINTS, { against: period('2010') });
    expect(alternative).toContain('Pas de chiffre en 2010 pour comparer.');
  });

  it.each([
    [1200, 630, 16],
    [1080, 1920, 16],
    [400, 300, 12],
    [3508, 2480, 50],
  ])(
    'draws itself in %i × %i px, no text under 0.85 of the ordinary',
    (width, height, textSize) => {
      const frame = {
        width,
        height,
        textSize,
        scheme: 'light',
        legend: true,
        ruler: RULER,
      } as const;
      const picture = exhibit(POINTS).draw(frame);
      expect([picture.width, picture.height]).toEqual([width, height]);
      const texts = textsOf(picture);
      expect(texts.map(({ text }) => text.text)).toEqual(expect.arrayContaining(['2019', '0']));
      for (const { text, scale } of texts) {
        expect(text.style.size * scale).toBeGreaterThanOrEqual(0.85 * textSize);
      }
      expect(exhibit(POINTS).draw(frame)).toEqual(picture);
    },
  );

  it('draws a legend where one is wanted, and none otherwise', () => {
    const texts = (legend: boolean) =>
      textsOf(
        exhibit(POINTS).draw({
          width: 1200,
          height: 630,
          textSize: 16,
          scheme: 'dark',
          legend,
          ruler: RULER,
        }),
      ).map(({ text }) => text.text);
    expect(texts(true)).toContain('plus de, au moins');
    expect(texts(false)).not.toContain('plus de, au moins');
  });
});
