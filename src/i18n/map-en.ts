import type { MapMessages } from './map-fr.ts';

const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

/** What the map says, in English. */
export const mapEn: MapMessages = {
  lang: 'en',
  title: 'Map of the Lot',
  indicator: 'On the map',
  population: 'Population of the communes',
  populationCredit: (year) =>
    `Municipal population and names: Insee, DGCL (${year} edition), Licence Ouverte.`,
  nothing: 'Base map only',
  level: 'Level',
  levels: {
    commune: 'Communes',
    epci: 'Groups of communes',
    arrondissement: 'Arrondissements',
    departement: 'Département',
  },
  mode: 'Drawn as',
  modes: { circles: 'Number (circles)', choropleth: 'Per 1,000 inhabitants (colours)' },
  events: 'Events',
  partners: 'Partners',
  show: 'Show',
  label: (indicator, level) => `Map: ${indicator}, by ${level}.`,
  approximate:
    'Approximate contours, rebuilt from the extent of each commune: not to be measured on.',
  official: 'Official contours.',
  credit: (source, year, licence) => `${source}, ${year}, ${licence}.`,
  table: 'The same data as a table',
  noPlaceFigures:
    'No figure of the programme is published by commune; a few are by group of communes.',
  outside: (count) => `Outside the Lot (${count})`,
  unplaced: (count) => `Without a precise place (${count})`,
  failed: 'The map could not be loaded. The table and the lists say the same.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Whole map',
  legend: 'Legend',
  places: (text) => `(${text})`,
  placesHint: 'In brackets: number of territories.',
  states: {
    zero: 'zero',
    'not-reported': 'not reported',
    'not-applicable': 'not applicable',
    withheld: 'withheld',
    outside: 'no data',
  },
  range: (low, high, last) => (last ? `${low} to ${high}` : `${low} to under ${high}`),
  inexactPlace: 'approximate value or bound',
  exactCircle: 'exact value',
  inexactCircle: 'approximate value or bound',
  circles: (values) => `The area of the circle is as the number: ${values}`,
  event: 'event',
  partner: 'partner',
  markerCount: 'several at one place',
  scaleBar: (km) => `${km} km`,
  levelOf: {
    commune: 'commune',
    epci: 'group of communes',
    arrondissement: 'arrondissement',
    departement: 'département',
  },
  keyboard:
    'By keyboard: arrows to go from one territory to the next, Enter to choose, Escape for the whole Lot.',
  events_n: (n, text) => `${text} ${plural(n, 'event', 'events')}`,
  partners_n: (n, text) => `${text} ${plural(n, 'partner', 'partners')}`,
  inhabitants: (n, text) => `${text} ${plural(n, 'inhabitant', 'inhabitants')}`,
  rateOf: (n) => `${n} per 1,000 inhabitants`,
  summary: (count, total, level, top, value) =>
    `${count} ${level} out of ${total} have a figure; the highest: ${top} (${value}).`,
  summaryLevels: {
    commune: 'communes',
    epci: 'groups of communes',
    arrondissement: 'arrondissements',
    departement: 'département',
  },
  time: {},
  compare: {},
  hands: {},
};
