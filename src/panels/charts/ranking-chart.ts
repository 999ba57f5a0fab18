import type { RankedRow, RankingData } from '../../charts/ranking/ranking-data.ts';
import { rankingHeight } from '../../charts/ranking/ranking-layout.ts';
import { rankingPicture } from '../../charts/ranking/ranking-picture.ts';
import type { Caution } from '../../export/exhibit.ts';
import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import { isPartlyCovered } from '../../model/place-figure.ts';
import { LEAST_STEADY_POPULATION } from '../../model/rates.ts';
import { populationOf } from '../../model/territory.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { Scheme } from '../../theme/indicator-style.ts';
import type { ChartWork } from './chart-work.ts';
import { indicatorStretch } from './indicator-stretch.ts';
import { isCounted } from './ranked-places.ts';
import type { RankedTerritory, RankingChoice } from './ranking-choice.ts';
import { rankCell, rankingCsv, rankingTable } from './ranking-tables.ts';
import { rankedLabel, rankWords, valueWithUnit, valueWords } from './ranking-words.ts';
import { sourceNames } from './source-names.ts';
import { stretchWords } from './time-words.ts';

/** Up to so many territories are all drawn; of more, the first ones. */
const MOST_WHOLE = 20;
const TOP = 15;

/** Makes the chart of a ranking in a language. */
export function rankingChart(
  board: Board,
  choice: RankingChoice,
  translation: OtherChartsTranslation,
): ChartWork {
  const { o, f } = translation;
  const { ranked, absent, level, indicator } = choice;
  const label = rankedLabel(choice, translation);
  const places = (n: number) => o.places[level](n, f.number(n));
  const stretch = indicatorStretch(board, indicator, level);
  const drawn = ranked.slice(0, ranked.length > MOST_WHOLE ? TOP : ranked.length);
  const dataFor = (scheme: Scheme): RankingData => ({
    rows: drawn.map((place) => rowOf(board, place, choice, translation)),
    line: lineOf(choice, translation),
    moreText: (count) => {
      const left = count + ranked.length - drawn.length;
      return o.ranking.more(left, f.number(left));
    },
    color: board.style(indicator).color[scheme],
  });
  return {
    title: o.ranking.title(label),
    label: o.ranking.label(label, places(ranked.length)),
    sentences: sentences(board, choice, translation),
    notes: [
      ...notes(board, choice, translation),
      ...(stretch?.isRunning ? [o.notes.running] : []),
      ...(absent.length > 0 ? [o.ranking.absent(places(absent.length))] : []),
    ],
    table: rankingTable(choice, translation),
    csv: rankingCsv(choice, translation),
    indicators: [indicator.code],
    sources: [...new Set(ranked.flatMap(({ figure }) => figure.sources))],
    cautions: cautions(choice, stretch?.isRunning ?? false),
    territory: board.gazetteer.department.name,
    period: stretchWords(stretch, f),
    asOf: stretch ? f.period(stretch.last) : '',
    axis: 'down',
    isDrawn: ranked.length > 0,
    height: (width, ruler) => rankingHeight(dataFor('light'), width, ruler),
    draw: (frame) => rankingPicture(dataFor(frame.scheme), frame),
  };
}

function rowOf(
  board: Board,
  place: RankedTerritory,
  choice: RankingChoice,
  translation: OtherChartsTranslation,
): RankedRow {
  const { o, f, say } = translation;
  const { code, measure, figure } = place;
  const name = frenchSpaces(place.name);
  const value = valueWithUnit(measure, choice, translation);
  const rank = rankWords(place, choice.ranked.length, translation);
  const isPartial = isPartlyCovered(figure);
  const covered = isPartial && figure.coverage ? [say.coverage(figure.coverage)] : [];
  const names = sourceNames(board.dataset, figure.sources);
  const source = names === '' ? [] : [o.source(names, figure.sources.length)];
  return {
    id: code,
    name,
    measure,
    rankText: rankCell(place, f.number),
    valueText: valueWords(measure, choice, translation),
    text: [name, value, rank, ...covered, ...source].join(', '),
    lines: [name, value, rank, ...covered, ...source],
    isChosen: code === board.territory,
    isPartial,
  };
}

function lineOf({ line }: RankingChoice, { o, f }: OtherChartsTranslation): RankingData['line'] {
  if (!line) return undefined;
  const value = f.number(Math.round(line.value * 10) / 10);
  return { value: line.value, text: o.ranking[line.kind](value) };
}

function sentences(
  board: Board,
  choice: RankingChoice,
  translation: OtherChartsTranslation,
): readonly string[] {
  const { o, f } = translation;
  const { ranked, level } = choice;
  if (ranked.length === 0) return [o.ranking.nobody];
  const label = rankedLabel(choice, translation);
  const when = stretchWords(indicatorStretch(board, choice.indicator, level), f);
  const said = [
    o.ranking.ranked(o.places[level](ranked.length, f.number(ranked.length)), label, when),
  ];
  const named = (places: readonly RankedTerritory[]) =>
    f.list(places.map(({ name }) => frenchSpaces(name)));
  const ends = [endOf(ranked, 1), endOf(ranked, ranked.length)];
  ends.forEach((end, index) => {
    const [one] = end;
    if (!one) return;
    const words = index === 0 ? o.ranking.first : o.ranking.last;
    said.push(words(named(end), valueWithUnit(one.measure, choice, translation)));
  });
  const own = ranked.find(({ code }) => code === board.territory);
  if (own)
    said.push(o.ranking.chosen(frenchSpaces(own.name), rankWords(own, ranked.length, translation)));
  return said;
}

/** Those first or last for sure, unless they are too many to name. */
function endOf(ranked: readonly RankedTerritory[], place: number): readonly RankedTerritory[] {
  const isLast = place > 1;
  const end = ranked.filter(
    ({ rank, worstRank, ties }) =>
      rank === worstRank && (isLast ? rank + ties >= place : rank === place),
  );
  return end.length <= 3 && end.length < ranked.length ? end : [];
}

function notes(
  { gazetteer, dataset }: Board,
  { ranked, line, perThousand, level, indicator }: RankingChoice,
  { o, f }: OtherChartsTranslation,
): readonly string[] {
  const said: string[] = [];
  if (line?.kind === 'mean') {
    said.push(o.ranking.meanNote(o.places[level](ranked.length, f.number(ranked.length))));
  }
  if (line?.kind === 'pooled') said.push(o.ranking.pooledNote);
  if (ranked.some(({ measure }) => measure.qualifier !== 'exact')) said.push(o.notes.bounds);
  if (ranked.some(({ figure }) => isPartlyCovered(figure))) said.push(o.notes.coverage);
  const isSmall = ({ code }: RankedTerritory) =>
    (populationOf(gazetteer, code) ?? 0) < LEAST_STEADY_POPULATION;
  if (perThousand && ranked.some(isSmall))
    said.push(o.ranking.fragile(f.number(LEAST_STEADY_POPULATION)));
  if (isCounted(dataset, indicator)) said.push(o.notes.counted);
  return said;
}

function cautions({ ranked }: RankingChoice, isRunning: boolean): readonly Caution[] {
  const sources = new Set(ranked.flatMap(({ figure }) => figure.sources));
  return [
    ...(isRunning ? (['running-period'] as const) : []),
    ...(ranked.some(({ figure }) => isPartlyCovered(figure))
      ? (['partial-coverage'] as const)
      : []),
    ...(sources.size > 1 ? (['mixed-sources'] as const) : []),
  ];
}
