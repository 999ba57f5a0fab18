import { ofDepartment } from './department-name.ts';
import type { MapMessages } from './map-fr.ts';

const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

/** "1st", "2nd", "3rd", "11th". */
function ending(n: number): string {
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return endings[ORDINAL.select(n)] ?? 'th';
}
const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });

/** What the map says, in English. */
export const mapEn: MapMessages = {
  lang: 'en',
  title: (department) => `Map ${ofDepartment(department, 'en')}`,
  indicator: 'On the map',
  population: 'Municipal population',
  namesCredit: (source, year, licence) =>
    `Municipal population and names: ${source}, ${year}, ${licence}.`,
  nothing: 'Base map only',
  level: 'Level',
  levels: {
    commune: 'Communes',
    epci: 'Groups of communes',
    arrondissement: 'Arrondissements',
    departement: 'Département',
  },
  mode: 'Drawn as',
  modes: {
    circles: 'Number (circles)',
    choropleth: 'Per 1,000 inhabitants (colours)',
    categories: 'Leading category (colours)',
  },
  categories: {
    title: (column, indicator) => `${indicator}: leading “${column}”`,
    leading: (column) => `Leading “${column}”`,
    mostly: (category) => `mostly: ${category}`,
    open: 'none leads for sure',
    others: 'others',
    unknown: 'without detail',
  },
  events: 'Events',
  partners: 'Partners',
  show: 'Show',
  label: (indicator, level) => `Map: ${indicator}, by ${level}.`,
  approximate:
    'Approximate contours, rebuilt from the extent of each commune: not to be measured on.',
  official: 'Official contours.',
  credit: (source, year, licence) => `${source}, ${year}, ${licence}.`,
  noPlaceFigures:
    'No figure of the programme is published by commune; a few are by group of communes.',
  outside: (count) => `Outside the département (${count})`,
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
    'direction-unknown': 'rise or fall, size unknown',
    outside: 'no data',
  },
  noCircle: 'zero (no circle)',
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
    'By keyboard: arrows to go from one territory to the next, Enter to choose, Escape for the whole département.',
  events_n: (n, text) => `${text} ${plural(n, 'event', 'events')}`,
  partners_n: (n, text) => `${text} ${plural(n, 'partner', 'partners')}`,
  inhabitants: (n, text) => `${text} ${plural(n, 'inhabitant', 'inhabitants')}`,
  perThousand: 'per 1,000 inhabitants',
  rateOf: (n) => `${n} per 1,000 inhabitants`,
  summary: (n, level, total, zeros) =>
    `${level} out of ${total} ${plural(n, 'has', 'have')} a figure${zeros}`,
  ends: {
    highest: {
      known: (names, value) => `the highest: ${names} (${value})`,
      open: (names, value) =>
        `which is the highest is not known for sure, perhaps ${names} (${value})`,
    },
    rise: {
      known: (names, value) => `the largest rise: ${names} (${value})`,
      open: (names, value) =>
        `which is the largest rise is not known for sure, perhaps ${names} (${value})`,
    },
    fall: {
      known: (names, value) => `the largest fall: ${names} (${value})`,
      open: (names, value) =>
        `which is the largest fall is not known for sure, perhaps ${names} (${value})`,
    },
  },
  summaryZeros: (text) => `, ${text} of them zero`,
  summaryUnchanged: (text) => `, ${text} of them unchanged`,
  leastCoverage: (text) => `at least ${text} in every period`,
  wholePeriod: (sentence) => `All periods together: ${sentence}`,
  summaryLevels: {
    commune: (n, text) => `${text} ${plural(n, 'commune', 'communes')}`,
    epci: (n, text) => `${text} ${plural(n, 'group of communes', 'groups of communes')}`,
    arrondissement: (n, text) => `${text} ${plural(n, 'arrondissement', 'arrondissements')}`,
    departement: (_n, text) => `${text} département`,
  },
  place: {
    change: (from, to, change) => `from ${from} to ${to} (${change})`,
    up: (by) => `up by ${by}`,
    down: (by) => `down by ${by}`,
    same: 'no change',
    unknown: 'change unknown',
    ordinal: (n) => `${n}${ending(n)}`,
    rank: (n, total) => `${n}${ending(n)} of ${total}`,
    ranks: (best, worst, total) => `ranked ${best} to ${worst} of ${total}`,
    coverage: (text) => `from ${text}`,
    fragile: (population) => `unsteady rate: under ${population} inhabitants`,
  },
  advice: {
    title: 'Why is it drawn so?',
    proposed: 'proposed',
    warned: 'not advised',
    refused: 'set aside',
    raw: 'Number (colours)',
    rateModes: { circles: 'Rate (circles)', choropleth: 'Rate (colours)' },
    rateCircles:
      'Circles are not advised for a rate: their area is read as an amount, and rates do not add up.',
  },
  classes: {
    title: 'Classes and colours',
    fragile: (n, text) =>
      `${text} ${plural(n, 'unsteady rate', 'unsteady rates')}: under 200 inhabitants.`,
  },
  table: {
    title: 'The same data as a table',
    titleWhole: 'All periods together, as a table',
    rank: 'Rank',
    coverage: 'Known from',
    before: (period) => `Value, ${period}`,
    change: 'Change',
    percent: 'Change (%)',
    noData: (text) => `${text} without any data.`,
    whole: (name, value) => `${name}: ${value}.`,
    sorted: 'Sort by this column',
    selected: (name) => `Chosen territory: ${name}.`,
  },
  time: {
    title: 'Time',
    ways: {
      whole: 'The whole period',
      steps: 'One period at a time',
      apart: 'Side by side',
    },
    grain: 'Step',
    grains: {
      day: 'day',
      month: 'month',
      quarter: 'quarter',
      half: 'half-year',
      year: 'year',
    },
    slider: 'Period on the map',
    controls: 'Move through time',
    previous: 'Previous period',
    next: 'Next period',
    play: 'Play',
    pause: 'Stop',
    speed: 'Speed',
    speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
    calm: 'Your device asks for less motion: the map moves step by step.',
    stepOf: (n, total) => `${n} of ${total}`,
    part: (period, covered) => `${period} (figures: ${covered})`,
    running: (period) => `${period} (running)`,
    only: (periods) => `Period of the figures: ${periods}.`,
    multiples: (indicator) => `${indicator}, period by period`,
    sameClasses: 'All maps share one scale: they can be compared.',
    open: (period) => `Show ${period} on the large map`,
    none: 'no figure',
    counts: {
      value: (n, text) => `${text} ${plural(n, 'value', 'values')}`,
      zero: (_n, text) => `${text} at zero`,
      absent: (_n, text) => `${text} without a figure`,
    },
    page: (first, last, total) => `Maps ${first} to ${last} of ${total}`,
    inAll: (text) => `(${text} in all)`,
    note: (place, value) => `${place}: ${value}`,
    previousPage: 'Previous maps',
    nextPage: 'Next maps',
    crumbs: 'Chosen territory and those that hold it',
  },
  compare: {
    title: 'Compare: periods, indicators, ranking',
    /** What a territory may look like on a map of changes. */
    states: {
      zero: 'unchanged',
      'not-reported': 'not reported at one of the periods',
      'not-applicable': 'not applicable, or nothing before',
      withheld: 'withheld at one of the periods',
      'direction-unknown': 'rise or fall, size unknown',
      outside: 'no data',
    },
  },
  hands: {
    places: 'Territories on the map',
    keyboard:
      'With the keyboard: arrows to go to the neighbouring territory, Home and End for the first and last in rank, Enter to choose, Escape to go back, plus and minus to zoom in and out, Shift and arrows to move the map.',
    zoomTo: (name) => `Fit to: ${name}`,
    pan: { up: 'Northwards', down: 'Southwards', left: 'Westwards', right: 'Eastwards' },
    zoomed: (n, text) => (n > 1 ? `Map enlarged ${text} times` : 'Whole map'),
    chosen: (name) => `${name}: chosen; charts, events and partners are its own.`,
    wheelHint: 'Ctrl + wheel to zoom the map',
    fingersHint: 'Two fingers to move the map',
    north: 'N',
    eventType: 'Type of event',
    partnerType: 'Type of partner',
    positiveCircle: 'above zero',
    negativeCircle: 'below zero',
    rise: 'rising',
    fall: 'falling',
    kind: (name, count) => `${name} (${count})`,
    kinds: (head, kinds) => `${head}: ${kinds}`,
  },
};
