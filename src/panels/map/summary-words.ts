import type { MapMessages } from '../../i18n/map-fr.ts';
import { semicolon } from '../../i18n/typography.ts';
import type { RankedPlace } from '../../map/compare/rank-places.ts';
import { placeState } from '../../map/place-state.ts';
import type { ValueMeasure } from '../../model/measure.ts';
import { isPartlyCovered } from '../../model/place-figure.ts';
import { nameOf } from '../../model/territory.ts';
import type { MapView } from '../../state/map-view.svelte.ts';
import { drawnWords, figureWords } from './place-words.ts';

/** So many territories that share an end of a ranking are named; more are counted. */
const MOST_NAMED = 3;

/**
 * Sums the map up: how much of it is known, the highest or what changed most, what has no data, the
 * whole of the Lot; where periods stand side by side, of all of them together.
 */
export function mapSummary(map: MapView): string {
  const { m, t } = map.translation;
  if (!map.ranked[0]) return t.keyFigures.none;
  const said = summaryOf(map);
  return map.apart ? m.wholePeriod(said) : said;
}

function summaryOf(map: MapView): string {
  const { m, f, lang } = map.translation;
  const { ranked, codes, level } = map;
  const count = m.summaryLevels[level](ranked.length, f.number(ranked.length));
  const known = m.summary(ranked.length, count, f.number(codes.length), zerosOf(map));
  const outside = codes.filter((code) => !map.drawn.has(code)).length;
  return [
    `${[known, ...endsOf(map)].join(semicolon(lang))}.`,
    ...(outside > 0 ? [m.table.noData(f.number(outside))] : []),
    ...wholeSentence(map),
  ].join(' ');
}

/** Says what stands at the top of the ranking; of changes, at each end that some went to. */
function endsOf(map: MapView): readonly string[] {
  const { ends } = map.translation.m;
  const { ranked, unit } = map;
  const top = endOf(ranked, ({ worstRank }) => worstRank - 1);
  if (unit.change === 'none') return top ? [endWords(map, top, ends.highest)] : [];
  const last = endOf(ranked.toReversed(), ({ rank, ties }) => ranked.length - ties - rank);
  return [
    ...(top && top.place.measure.value > 0 ? [endWords(map, top, ends.rise)] : []),
    ...(last && last.place.measure.value < 0 ? [endWords(map, last, ends.fall)] : []),
  ];
}

/** What stands at an end of a ranking; `isOpen` where bounds let another stand there. */
interface RankingEnd {
  readonly place: RankedPlace;
  readonly isOpen: boolean;
}

/**
 * Finds what stands at an end of a ranking; where bounds leave that open, what is the likeliest to.
 *
 * @param beyond tells how many others may stand further than a territory
 */
function endOf(
  ranked: readonly RankedPlace[],
  beyond: (place: RankedPlace) => number,
): RankingEnd | undefined {
  const [place] = ranked.toSorted((a, b) => beyond(a) - beyond(b));
  return place && { place, isOpen: beyond(place) > 0 };
}

function endWords(
  map: MapView,
  { place: { code, measure }, isOpen }: RankingEnd,
  words: MapMessages['ends']['highest'],
): string {
  const value = drawnWords(map, measure);
  return isOpen
    ? words.open(nameOf(map.gazetteer, code), value)
    : words.known(namesAt(map, measure), value);
}

/** Names the territories with the same measure, or counts them where they are many. */
function namesAt(map: MapView, { value, qualifier }: ValueMeasure): string {
  const { m, f } = map.translation;
  const same = map.ranked.filter(
    ({ measure }) => measure.value === value && measure.qualifier === qualifier,
  );
  return same.length > MOST_NAMED
    ? m.summaryLevels[map.level](same.length, f.number(same.length))
    : f.list(same.map(({ code }) => nameOf(map.gazetteer, code)));
}

/** Says how many of those with a figure are at zero, which stand apart from the classes. */
function zerosOf(map: MapView): string {
  const { m, f } = map.translation;
  const zeros = map.codes.filter((code) => placeState(map.drawn.get(code)) === 'zero').length;
  if (zeros === 0) return '';
  const words = map.unit.change === 'none' ? m.summaryZeros : m.summaryUnchanged;
  return words(f.number(zeros));
}

/** Says the figure of the département, with what it was added up from. */
function wholeSentence(map: MapView): readonly string[] {
  const { m, say } = map.translation;
  const { whole, choice } = map;
  // Over several periods, that of the least covered: more territories have a figure of some period.
  const isLeast = (whole?.coverage?.present ?? Infinity) < map.ranked.length;
  const coverageWords = isLeast ? m.leastCoverage : m.place.coverage;
  if (!whole || whole.measure.kind === 'absent' || map.level === 'departement') return [];
  const said = map.unit.change === 'none' ? wholeWords(map) : drawnWords(map, whole.measure);
  const part =
    choice.indicator && whole.coverage && isPartlyCovered(whole)
      ? `, ${coverageWords(say.coverage(whole.coverage))}`
      : '';
  return [m.table.whole(map.gazetteer.department.name, `${said}${part}`)];
}

function wholeWords(map: MapView): string {
  const { whole, wholeFigure, unit } = map;
  if (!whole) return '';
  const drawn = drawnWords(map, whole.measure);
  return unit.perThousand && wholeFigure
    ? `${figureWords(map, wholeFigure.measure)} (${drawn})`
    : drawn;
}
