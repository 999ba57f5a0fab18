import type { CsvTable } from '../../export/data/csv-table.ts';
import { mapPlateWords } from '../../i18n/map-plate-words.ts';
import { semicolon } from '../../i18n/typography.ts';
import type { ClassBreaks } from '../../map/classes/class-of.ts';
import { allCounts } from '../../map/time/small-maps.ts';
import { rankPlaces } from '../../map/compare/rank-places.ts';
import { nameOf, populationOf } from '../../model/territory.ts';
import type { MapView } from '../../state/map-view.svelte.ts';
import { legendTexts } from './legend-words.ts';
import type { PeriodMap } from './period-maps.ts';
import { drawnWords } from './place-words.ts';

/** More periods than this are not told one by one. */
const MOST_TOLD = 12;

/** Counts the territories of all maps together, for the legend that they share. */
export function smallMapsCounts(
  map: MapView,
  maps: readonly PeriodMap[],
  breaks: ClassBreaks | undefined,
) {
  const { f, m } = map.translation;
  const places = maps.map((one) => one.places);
  return {
    counts: allCounts(map.codes, places, breaks ?? []),
    texts: { ...legendTexts(map), places: (count: number) => m.time.inAll(f.number(count)) },
  };
}

/** Says what each of the last periods comes to: the whole, or else its highest territory. */
export function smallMapsWords(map: MapView, maps: readonly PeriodMap[]): readonly string[] {
  const { m, lang } = map.translation;
  const p = mapPlateWords(lang);
  const said = maps.slice(-MOST_TOLD).map(({ period, title, places }) => {
    const whole = map.wholeAt(period);
    if (whole?.measure.kind === 'value') return m.time.note(title, drawnWords(map, whole.measure));
    const [top] = rankPlaces(map.codes, places);
    const words = top
      ? p.highest(nameOf(map.gazetteer, top.code), drawnWords(map, top.measure))
      : p.noFigure;
    return m.time.note(title, words);
  });
  return [p.eachPeriod(map.gazetteer.department.name, said.join(semicolon(lang)))];
}

/** Gives the figures of all the maps as a file, one line for a territory and a period. */
export function smallMapsCsv(map: MapView, maps: readonly PeriodMap[]): CsvTable {
  const { f } = map.translation;
  const figure = map.unit.perThousand ? 'pour_1000_habitants' : map.choice.code;
  return {
    header: [
      ...['territoire', 'nom', 'population', 'periode', figure],
      ...['qualificatif', 'absence', 'renseigne_par'],
    ],
    rows: maps.flatMap(({ period, places }) =>
      Array.from(places, ([code, { measure, coverage }]) => [
        ...[code, nameOf(map.gazetteer, code), populationOf(map.gazetteer, code) ?? '', period.id],
        measure.kind === 'value' ? measure.value : '',
        measure.kind === 'value' ? measure.qualifier : '',
        measure.kind === 'absent' ? f.measure(measure) : '',
        coverage ? `${coverage.present}/${coverage.expected}` : '',
      ]),
    ),
  };
}
