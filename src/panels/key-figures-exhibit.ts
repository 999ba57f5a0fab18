import { type FigureWords, figuresPicture } from '../charts/figures/figures-picture.ts';
import type { Caution, Exhibit } from '../export/exhibit.ts';
import { exportTranslation } from '../i18n/export-translation.ts';
import { colon, frenchSpaces, semicolon } from '../i18n/typography.ts';
import { unitForm } from '../i18n/unit-form.ts';
import type { KeyFigure } from '../model/key-figure.ts';
import { isPartial } from '../model/series.ts';
import type { Board } from '../state/board.svelte.ts';
import { latestPeriod } from '../state/latest-period.ts';
import { exhibitSources } from './exhibit-sources.ts';
import { figureDate, figureValues, isRunning } from './key-figure-words.ts';

/** More than this could not be read on a post. */
export const MOST_FIGURES = 12;

/** Gives the key figures of a board as something to publish. */
export function keyFiguresExhibit(board: Board, address: string): Exhibit {
  const { t, f, say, e } = exportTranslation(board.translation);
  const all = chosenFigures(board);
  const known = headline(all);
  const latest = latestPeriod(board.dataset);
  const asOf = latest ? f.period(latest) : '';
  const points = known.flatMap((figure) =>
    figure.kind === 'stock' ? figure.points : figure.kind === 'flux' ? figure.total.points : [],
  );
  const sources = exhibitSources(
    points.flatMap(({ sources: ids }) => ids),
    board.dataset,
    f,
  );
  const words = known.map((figure) => figureWords(figure));
  const running = known.filter(isRunning).map(({ indicator }) => indicator.label[t.lang]);
  const disputed = known.some(({ disagreements }) => disagreements.length > 0);
  return {
    lang: t.lang,
    title: t.keyFigures.title,
    subtitle: [board.territoryName, asOf === '' ? '' : t.header.asOf(asOf)]
      .filter((part) => part !== '')
      .join(', '),
    alternative: words
      .map(({ label, value, unit, details, trend }) => {
        const said = [`${value} ${unit}`.trim(), ...details, trend].filter((part) => part !== '');
        return frenchSpaces(`${label}${colon(t.lang)}${said.join(', ')}.`);
      })
      .join(' '),
    territory: board.territoryName,
    period: spanText(board),
    asOf,
    notes: [
      ...(running.length > 0
        ? [frenchSpaces(`${t.keyFigures.running}${colon(t.lang)}${f.list(running)}`)]
        : []),
      ...(disputed ? [`${t.keyFigures.disagreement}.`] : []),
    ],
    cautions: cautionsOf(known, sources.length, disputed),
    sources,
    fictional: board.dataset.fictional,
    address,
    table: {
      header: [
        t.table.indicator,
        t.table.period,
        t.table.territory,
        t.table.value,
        e.exactness,
        t.table.unit,
        t.table.source,
      ],
      rows: all.flatMap((figure) =>
        figureValues(figure, board.translation).map(({ measure, sources: ids }) => [
          figure.indicator.label[t.lang],
          figureDate(figure, board.translation),
          board.territoryName,
          measure.kind === 'value' ? measure.value : f.measure(measure),
          measure.kind === 'value' ? measure.qualifier : '',
          figure.indicator.unit[t.lang],
          publishersOf(ids),
        ]),
      ),
    },
    indicators: all.map(({ indicator }) => indicator.code),
    draw: (frame) => {
      const others = all.length - known.length;
      const moreText = (count: number) => e.otherFigures(count, f.number(count));
      return figuresPicture({ figures: words, others, moreText }, frame);
    },
  };

  /** Names each publisher once. */
  function publishersOf(ids: readonly string[]): string {
    const cited = exhibitSources(ids, board.dataset, f);
    const names = new Set(cited.map(({ publisher, title }) => publisher || title));
    return [...names].join(semicolon(t.lang));
  }

  function figureWords(figure: KeyFigure): FigureWords {
    const { translation } = board;
    const values = figureValues(figure, translation);
    const [first] = values;
    const number = first?.measure.kind === 'value' ? first.measure.value : 0;
    const coverage = first?.coverage;
    return {
      label: frenchSpaces(figure.indicator.label[t.lang]),
      value: values.map(({ measure }) => f.measure(measure)).join(' / '),
      unit: unitForm(figure.indicator.unit[t.lang], number, t.lang),
      details: [
        [figureDate(figure, translation), isRunning(figure) ? t.keyFigures.running : '']
          .filter((part) => part !== '')
          .join(', '),
        ...(coverage && coverage.present < coverage.expected
          ? [t.coverage.partial(say.coverage(coverage))]
          : []),
      ].filter((line) => line !== ''),
      trend: figure.trend ? say.trend(figure.indicator, figure.trend) : '',
      style: board.style(figure.indicator),
    };
  }
}

/** Gives the figures of a board that have a value. */
export function knownFigures({ keyFigures }: Board): readonly KeyFigure[] {
  return keyFigures.filter(({ kind }) => kind !== 'none');
}

/** Gives the figures that are known, of those chosen where some are. */
export function chosenFigures(board: Board): readonly KeyFigure[] {
  const { view } = board;
  const known = knownFigures(board);
  const chosen = known.filter(({ indicator }) => view.keyFigures?.includes(indicator.code));
  return chosen.length > 0 ? chosen : known;
}

/** Those that a picture has room for: of the programme first, in the order of their table. */
export function headline(figures: readonly KeyFigure[]): readonly KeyFigure[] {
  if (figures.length <= MOST_FIGURES) return figures;
  const own = figures.filter(({ indicator }) => indicator.theme === 'programme');
  return (own.length > 0 ? own : figures).slice(0, MOST_FIGURES);
}

function spanText({ view }: Board): string {
  const { from, to } = view;
  return [from, to].filter((year) => year !== undefined).join('-');
}

function cautionsOf(
  known: readonly KeyFigure[],
  sourceCount: number,
  disputed: boolean,
): readonly Caution[] {
  const points = known.flatMap((figure) =>
    figure.kind === 'stock' ? figure.points : figure.kind === 'flux' ? figure.total.points : [],
  );
  return [
    ...(known.some(isRunning) ? (['running-period'] as const) : []),
    ...(points.some(isPartial) ? (['partial-coverage'] as const) : []),
    ...(sourceCount > 1 ? (['mixed-sources'] as const) : []),
    ...(disputed ? (['disagreeing-sources'] as const) : []),
  ];
}
