import { colon, semicolon } from '../../i18n/typography.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { MapView } from '../../state/map-view.svelte.ts';
import { DominantMap } from './dominant-map.svelte.ts';

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
  board: Pick<Board, 'dataset' | 'today'>,
  map: MapView,
): readonly string[] {
  if (map.mode !== 'categories') return [];
  const { m, f, lang } = map.translation;
  const said = new DominantMap(board, map, () => 'light').lines.map(
    ({ text, count }) =>
      `${text}${colon(lang)}${m.summaryLevels[map.level](count, f.number(count))}`,
  );
  return said.length === 0 ? [] : [`${said.join(semicolon(lang))}.`];
}
