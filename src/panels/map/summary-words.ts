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
 * Sums the map up: how much of it is known, the highest, what has no data, the whole of the Lot; where
 * periods stand side by side, of all of them together.
 */
export function mapSummary(map: MapView): string {
  const { m, t } = map.translation;
  if (!map.ranked[0]) return t.keyFigures.none;
  const said = summaryOf(map);
  return map.apart ? m.wholePeriod(said) : said;
}

function summaryOf(map: MapView): string {
  const { m, f } = map.translation;
  const { ranked, codes, level, gazetteer } = map;
  const top = highest(ranked);
  if (!top) return '';
  const count = m.summaryLevels[level](ranked.length, f.number(ranked.length));
  const total = f.number(codes.length);
  const value = drawnWords(map, top.measure);
  const isOpen = top.worstRank > 1;
  const words = isOpen ? m.summaryOpen : m.summary;
  const names = isOpen ? nameOf(gazetteer, top.code) : namesAt(map, top.measure);
  const outside = codes.filter((code) => !map.drawn.has(code)).length;
  return [
    words(ranked.length, count, total, zerosOf(map), names, value),
    ...(outside > 0 ? [m.table.noData(f.number(outside))] : []),
    ...wholeSentence(map),
  ].join(' ');
}

/** Names the territories with the same measure, or counts them where they are many. */
export function namesAt(map: MapView, { value, qualifier }: ValueMeasure): string {
  const { m, f } = map.translation;
  const same = map.ranked.filter(
    ({ measure }) => measure.value === value && measure.qualifier === qualifier,
  );
  return same.length > MOST_NAMED
    ? m.summaryLevels[map.level](same.length, f.number(same.length))
    : f.list(same.map(({ code }) => nameOf(map.gazetteer, code)));
}

/** Finds the highest; where bounds leave that open, the one that is the likeliest to be. */
function highest(ranked: readonly RankedPlace[]): RankedPlace | undefined {
  const first = ranked.filter(({ rank }) => rank === 1);
  return (first.length > 0 ? first : ranked).reduce<RankedPlace | undefined>(
    (best, place) => (best && best.worstRank <= place.worstRank ? best : place),
    undefined,
  );
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
export function wholeSentence(map: MapView): readonly string[] {
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
