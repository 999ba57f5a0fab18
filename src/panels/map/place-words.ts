import { colon } from '../../i18n/typography.ts';
import { LEAST_STEADY_POPULATION } from '../../model/rates.ts';
import type { Measure } from '../../model/measure.ts';
import { isPartlyCovered, type PlaceFigure } from '../../model/place-figure.ts';
import { nameOf } from '../../model/territory.ts';
import { differenceUnit } from '../../i18n/unit-form.ts';
import type { MapView } from '../../state/map-view.svelte.ts';
import { columnName } from '../column-name.ts';
import { changeWords } from './change-words.ts';
import { choiceLabel } from './choice-label.ts';

/** Digits of a rate that are written. */
const DIGITS = 3;

/** Says what the map knows of a territory: "12 familles (1,3 pour 1 000 habitants), 4e sur 312". */
function placeWords(map: MapView, code: string): string {
  const figure = map.figures.get(code);
  const { m } = map.translation;
  if (!figure) return m.states.outside;
  return [valueWords(map, code, figure), ...detailWords(map, code, figure)].join(', ');
}

/** Says a territory and what the map knows of it: one of another level is but named. */
export function describePlace(map: MapView, code: string): string {
  if (!map.codes.includes(code)) return nameOf(map.gazetteer, code);
  return `${nameOf(map.gazetteer, code)}${colon(map.translation.lang)}${placeWords(map, code)}`;
}

/** Says a figure in the unit of its indicator. */
export function figureWords(map: MapView, measure: Measure): string {
  const { m, f, say } = map.translation;
  const { indicator } = map.choice;
  if (indicator) return say.withUnit(indicator, { measure });
  if (measure.kind === 'absent') return f.measure(measure);
  return m.inhabitants(measure.value, f.number(measure.value));
}

/** Says a number as it is drawn: a figure, a rate, or a change of either. */
export function drawnWords(map: MapView, measure: Measure): string {
  const { m, f, say, lang } = map.translation;
  const { perThousand, change } = map.unit;
  const { indicator } = map.choice;
  const percent = lang === 'fr' ? '\u202f%' : '%';
  const write = (one: Measure): string => {
    if (change === 'percent') return `${f.measure(rounded(one))}${percent}`;
    if (perThousand) return m.rateOf(f.measure(rounded(one)));
    return change !== 'none' && indicator ? say.difference(indicator, one) : figureWords(map, one);
  };
  if (change === 'none') return measure.kind === 'absent' ? f.measure(measure) : write(measure);
  return changeWords(measure, write, map.translation);
}

/** Rates, means and percentages have no more digits than they mean something; units are kept whole. */
export function rounded(measure: Measure): Measure {
  if (measure.kind === 'absent') return measure;
  const { value } = measure;
  const whole = Math.round(value);
  return {
    ...measure,
    value: Math.abs(whole) >= 10 ** (DIGITS - 1) ? whole : Number(value.toPrecision(DIGITS)),
  };
}

function valueWords(map: MapView, code: string, figure: PlaceFigure): string {
  const { perThousand, change } = map.unit;
  const said = figureWords(map, figure.measure);
  const drawn = map.drawn.get(code);
  if (!drawn) return said;
  if (change !== 'none') {
    const before = map.figuresBefore?.get(code)?.measure;
    const { place } = map.translation.m;
    return before?.kind === 'value'
      ? place.change(figureWords(map, before), said, drawnWords(map, drawn.measure))
      : `${said} (${drawnWords(map, drawn.measure)})`;
  }
  const isRate = perThousand && drawn.measure.kind === 'value';
  return isRate ? `${said} (${drawnWords(map, drawn.measure)})` : said;
}

function detailWords(map: MapView, code: string, figure: PlaceFigure): readonly string[] {
  const { m, f, say } = map.translation;
  const words: string[] = [];
  const rank = rankWords(map, code);
  if (rank !== '') words.push(rank);
  if (figure.coverage && isPartlyCovered(figure)) {
    words.push(m.place.coverage(say.coverage(figure.coverage)));
  }
  if (map.drawn.get(code)?.isFragile) {
    words.push(m.place.fragile(f.number(LEAST_STEADY_POPULATION)));
  }
  return words;
}

/** Says the rank of a territory among those with a value, or between which ranks it stands. */
function rankWords(map: MapView, code: string): string {
  const place = map.rankOf(code);
  if (!place) return '';
  const { m, f } = map.translation;
  const total = f.number(map.ranked.length);
  if (place.worstRank <= place.rank) return m.place.rank(place.rank, total, map.level);
  return m.place.ranks(m.place.ordinal(place.rank), m.place.ordinal(place.worstRank), total);
}

/** Says what the numbers of the legend are: the indicator, its unit, the period. */
export function legendTitle(map: MapView): string {
  const { m, f, t } = map.translation;
  const { choice, unit, period, before } = map;
  const label = choiceLabel(choice, map.translation);
  const counted = choice.indicator?.unit[t.lang] ?? '';
  const own = unit.change === 'none' ? counted : differenceUnit(counted, t.lang);
  // "Familles arrivées, familles" says nothing more.
  const ofIndicator = label.toLowerCase().includes(own.toLowerCase()) ? '' : own;
  const written = unit.change === 'percent' ? '%' : unit.perThousand ? m.perThousand : ofIndicator;
  const when = period && (before ? f.fromTo(before, period) : f.period(period));
  const what =
    map.mode === 'categories' && map.breakdown
      ? m.categories.title(columnName(map.breakdown), label)
      : label;
  return [what, written, when].filter(Boolean).join(', ');
}
