import type { Caution, Exhibit } from '../../export/exhibit.ts';
import { mapEn } from '../../i18n/map-en.ts';
import { mapFr } from '../../i18n/map-fr.ts';
import { mapPlateWords } from '../../i18n/map-plate-words.ts';
import type { BaseMap } from '../../map/base-map.ts';
import type { MapContent } from '../../map/map-content.ts';
import { countPlaces } from '../../map/count-places.ts';
import { groupMarkers } from '../../map/marker-groups.ts';
import type { LegendContent } from '../../map/picture/legend-drawing.ts';
import { mapPicture } from '../../map/picture/map-picture.ts';
import { smallMapsPicture } from '../../map/picture/small-maps-picture.ts';
import { figureAt, periodAt } from '../../model/figure.ts';
import { isPartlyCovered } from '../../model/place-figure.ts';
import type { Period } from '../../model/period.ts';
import { spanMeets } from '../../model/span.ts';
import { textAt } from '../../model/string-column.ts';
import { levelOf } from '../../model/territory.ts';
import type { Board } from '../../state/board.svelte.ts';
import { MapClasses } from '../../state/map-classes.svelte.ts';
import { MapCut } from '../../state/map-cut.svelte.ts';
import { MapView } from '../../state/map-view.svelte.ts';
import type { Scheme } from '../../theme/indicator-style.ts';
import { exhibitSources } from '../exhibit-sources.ts';
import { DominantMap } from './dominant-map.svelte.ts';
import { leadingWords, mapTimeWords, shownWords, subjectWords } from './exhibit-words.ts';
import { handTexts } from './hand-texts.ts';
import { leadingCategory } from './leading-category.ts';
import { legendTexts } from './legend-words.ts';
import { mapItems } from './map-items.ts';
import { markerStyles } from './marker-styles.ts';
import { legendTitle } from './place-words.ts';
import { periodMaps } from './period-maps.ts';
import { smallMapsCounts, smallMapsCsv, smallMapsWords } from './small-maps-exhibit.ts';
import { tableCsv } from './table-csv.ts';
import { sortRows, tableRows } from './table-rows.ts';

/** A map says less than its notes where it is not half of its plate. */
const WANTED_SHARE = 0.5;

/** Gives the map under the view of a board as something to publish. */
export function mapExhibit(board: Board, address: string, base: BaseMap): Exhibit {
  const map = new MapView(board, (lang) => (lang === 'fr' ? mapFr : mapEn));
  const { m, f, t } = map.translation;
  const { contours, names } = map.gazetteer;
  const approximate = contours.kind === 'approximate';
  const { ids, last, running } = behind(map, board);
  const period = mapTimeWords(map);
  const rows = sortRows(tableRows(map), { column: 'value', descending: true }, f.compare);
  const isPartial = map.whole !== undefined && isPartlyCovered(map.whole);
  const p = mapPlateWords(t.lang);
  const maps = periodMaps(board, map);
  const leading = leadingCategory(board, map);
  const subject = [subjectWords(map), period].filter(Boolean).join(', ');
  const sources = [
    ...exhibitSources(ids, board.dataset, f),
    {
      title: contours.source,
      publisher: '',
      url: undefined,
      published: contours.year.toString(),
      // Populations and names come with the contours.
      isGround: map.choice.indicator !== undefined,
    },
  ];
  return {
    lang: t.lang,
    title: legendTitle(map),
    // A period of the map's own stands in the title.
    subtitle: [board.territoryName, p.by[map.level], map.period ? '' : period]
      .filter(Boolean)
      .join(', '),
    alternative: [
      maps.length > 0
        ? p.multiples(f.number(maps.length), subject, p.by[map.level])
        : p.label(subject, p.by[map.level]),
      ...(maps.length > 0 ? smallMapsWords(map, maps) : []),
      ...shownWords(map),
      ...leadingWords(map, leading),
    ].join(' '),
    territory: board.territoryName,
    period,
    asOf: last ? f.period(last) : contours.year.toString(),
    // What contours are worth is told in short as well: in full it is the first to give way.
    notes: [
      m.namesCredit(names.source, names.year.toString(), names.licence),
      ...(approximate ? [m.approximate] : []),
    ],
    wantedShare: WANTED_SHARE,
    cautions: cautionsOf(approximate, running, isPartial, sources.length),
    sources,
    fictional: board.dataset.fictional,
    address,
    table: maps.length > 0 ? smallMapsCsv(map, maps) : tableCsv(map, rows, leading),
    indicators: map.choice.indicator ? [map.choice.indicator.code] : [],
    draw: ({ scheme, ...frame }) => {
      const { content, legend } = drawn(board, map, base, scheme);
      if (maps.length === 0) {
        return mapPicture(content, handTexts(map.translation), legend, frame);
      }
      const key = { ...legend, ...smallMapsCounts(map, maps, content.breaks) };
      const more = (count: number) => p.more(count, f.number(count));
      return smallMapsPicture(content, maps, key, frame, more);
    },
  };
}

/** Gathers what the map shows in a scheme, as `MapDrawing` shows it on the page. */
function drawn(
  board: Board,
  map: MapView,
  base: BaseMap,
  scheme: Scheme,
): { readonly content: MapContent; readonly legend: LegendContent } {
  const classes = new MapClasses(
    map,
    () => board.view,
    () => scheme,
  );
  classes.use(MapCut);
  const { breaks, shown, ramp, decimals } = classes.classes;
  const { circleScale } = classes;
  const isCategories = map.mode === 'categories';
  const dominant = isCategories ? new DominantMap(board, map, () => scheme) : undefined;
  const { indicator } = map.choice;
  const { f } = map.translation;
  return {
    content: {
      base,
      level: map.level,
      places: map.drawn,
      mode: map.mode,
      breaks,
      ramp,
      fills: dominant?.fills,
      circleScale,
      color: indicator && board.style(indicator).color[scheme],
      markers: groupMarkers(mapItems(board, map.period), base.shapes).groups,
      markerStyles: markerStyles(board),
      selected: board.territory,
      scheme,
    },
    legend: {
      title: '',
      counts: countPlaces(map.codes, map.drawn, breaks),
      shown,
      categories: dominant?.lines ?? [],
      texts: legendTexts(map),
      numberText: map.mode === 'choropleth' ? (value) => f.decimal(value, decimals) : f.number,
    },
  };
}

/** Finds the sources of the figures that the map is made of, and the last period among them. */
function behind(map: MapView, { dataset, today }: Board) {
  const { figures } = dataset;
  const { indicator } = map.choice;
  const ids = new Set<string>();
  let last: Period | undefined;
  if (!indicator) return { ids, last, running: false };
  for (let row = 0; row < figures.length; row += 1) {
    if (textAt(figures.indicator, row) !== indicator.code) continue;
    const period = periodAt(figures, row);
    if (!spanMeets(map.span, period)) continue;
    if (levelOf(map.gazetteer, figureAt(figures, row).territory) === 'departement') continue;
    const source = textAt(figures.source, row);
    if (source !== '') ids.add(source);
    if (!last || period.end > last.end) last = period;
  }
  return { ids, last, running: last !== undefined && last.end > today };
}

function cautionsOf(
  approximate: boolean,
  running: boolean,
  isPartial: boolean,
  sourceCount: number,
): readonly Caution[] {
  return [
    ...(approximate ? (['approximate-contours'] as const) : []),
    ...(running ? (['running-period'] as const) : []),
    ...(isPartial ? (['partial-coverage'] as const) : []),
    // The contours are one source of their own.
    ...(sourceCount > 2 ? (['mixed-sources'] as const) : []),
  ];
}
