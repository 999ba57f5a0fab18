import { compareTranslation } from '../../i18n/compare-translation.ts';
import { colon, semicolon } from '../../i18n/typography.ts';
import { countDirections } from '../../map/compare/difference-places.ts';
import type { MapView } from '../../state/map-view.svelte.ts';
import { columnName } from '../column-name.ts';
import { choiceLabel } from './choice-label.ts';
import { directionWords } from './compare/compare-words.ts';
import type { LeadingCategory } from './leading-category.ts';
import { mapSummary } from './summary-words.ts';

/** Says what time the map is of: its own period, or that of all the figures it adds up. */
export function mapTimeWords({
  period,
  before,
  periods,
  choice,
  translation: { f },
}: MapView): string {
  if (period) return before ? f.fromTo(before, period) : f.period(period);
  const [first] = periods;
  if (!first || choice.indicator?.kind !== 'flux' || choice.quantity === 'rate') return '';
  const last = periods.reduce((latest, one) => (one.period.end > latest.period.end ? one : latest));
  return first.period.id === last.period.id
    ? f.period(first.period)
    : f.fromTo(first.period, last.period);
}

/** Says what leads in how many territories, where the map shows that. */
export function leadingWords(
  map: MapView,
  leading: LeadingCategory | undefined,
): readonly string[] {
  const { m, f, lang } = map.translation;
  const said = (leading?.lines ?? []).map(
    ({ text, count }) =>
      `${text}${colon(lang)}${m.summaryLevels[map.level](count, f.number(count))}`,
  );
  return said.length === 0 ? [] : [`${said.join(semicolon(lang))}.`];
}

/** Names what the map shows: the indicator, or what leads in it. */
export function subjectWords({ mode, breakdown, choice, translation }: MapView): string {
  const label = choiceLabel(choice, translation);
  return mode === 'categories' && breakdown
    ? translation.m.categories.title(columnName(breakdown), label)
    : label;
}

/** Sums up what the map shows; of a change, after which way it went. */
export function shownWords(map: MapView): readonly string[] {
  const { before, period, ranked, translation } = map;
  if (!before || !period || map.unit.change === 'none' || ranked.length === 0) {
    return [mapSummary(map)];
  }
  const { f } = translation;
  const words = compareTranslation(translation);
  const directions = directionWords(countDirections(map.codes, map.drawn), map.level, words);
  return [words.c.change.sentence(f.period(before), f.period(period), directions), mapSummary(map)];
}
