import { isPartlyCovered } from '../../model/place-figure.ts';
import { nameOf } from '../../model/territory.ts';
import type { MapView } from '../../state/map-view.svelte.ts';
import { drawnWords, figureWords } from './place-words.ts';

/** Sums the map up: how much of it is known, the highest, what has no data, the whole of the Lot. */
export function mapSummary(map: MapView): string {
  const { m, t, f } = map.translation;
  const { ranked, codes, level, gazetteer } = map;
  const [top] = ranked;
  if (!top) return t.keyFigures.none;
  const count = m.summaryLevels[level](ranked.length, f.number(ranked.length));
  const total = f.number(codes.length);
  const value = drawnWords(map, top.measure);
  const name = nameOf(gazetteer, top.code);
  const outside = codes.filter((code) => !map.drawn.has(code)).length;
  return [
    m.summary(ranked.length, count, total, name, value),
    ...(outside > 0 ? [m.table.noData(f.number(outside))] : []),
    ...wholeSentence(map),
  ].join(' ');
}

/** The figure of the département, with what it was added up from. */
function wholeSentence(map: MapView): readonly string[] {
  const { m, say } = map.translation;
  const { whole, choice } = map;
  if (!whole || whole.measure.kind === 'absent' || map.level === 'departement') return [];
  const said = map.unit.change === 'none' ? wholeWords(map) : drawnWords(map, whole.measure);
  const part =
    choice.indicator && whole.coverage && isPartlyCovered(whole)
      ? ` (${m.place.coverage(say.coverage(whole.coverage))})`
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
