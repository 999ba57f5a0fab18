import type { CompareMessages } from './compare-fr.ts';

/** English counts one alone in the singular. */
const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

/** What the comparisons of the map say, in English. */
export const compareEn: CompareMessages = {
  places: {
    commune: (n, text) => `${text} ${plural(n, 'commune', 'communes')}`,
    epci: (n, text) => `${text} ${plural(n, 'group of communes', 'groups of communes')}`,
    arrondissement: (n, text) => `${text} ${plural(n, 'arrondissement', 'arrondissements')}`,
    departement: (n, text) => `${text} ${plural(n, 'département', 'départements')}`,
  },
  scatter: {
    title: 'Two indicators face to face',
    against: (label) => `${label}, against`,
    none: 'no other indicator',
    label: (up, across, places) =>
      `Scatter plot: ${up}, upward, against ${across}, across. ${places}.`,
    keyboard:
      'With the keyboard: arrows to go from one point to the next, from left to right, Home and End for the extremes, Enter to choose, Escape to leave.',
    hint: 'Draw a rectangle with the mouse, or give bounds, to pick territories: they are outlined on the map.',
    pair: (place, across, up) => `${place}: ${across}; ${up}`,
    inexact: 'hollow point: approximate value or bound',
    left: (count, reasons) => `${count} not on the plot: ${reasons}.`,
    without: (n, label) => `${n} without “${label}”`,
    withoutBoth: (n) => `${n} with neither`,
    nothing: 'No territory has a value for both indicators.',
    table: 'The same points as a table',
    tableOfBrushed: 'Territories picked',
  },
  correlation: {
    linear: (strength, direction, r, n) =>
      `The link is ${strength}, ${direction} (r = ${r}, n = ${n}).`,
    strengths: { weak: 'weak', moderate: 'moderate', strong: 'strong' },
    directions: { up: 'in the same direction', down: 'in opposite directions' },
    unclear: (r, n) => `No link can be told from chance (r = ${r}, n = ${n}).`,
    'too-few': (n) => `Too few territories to speak of a link (n = ${n}).`,
    constant: (n) =>
      `One of the indicators is the same everywhere: there is no link to measure (n = ${n}).`,
    leansOnFew: 'A few extreme territories weigh much in this.',
    bothCounts: 'Two numbers grow together with the population: rates are better for a comparison.',
    noCause: 'A link does not say that one is the cause of the other.',
    leftOut: (n, text) => `${text} ${plural(n, 'bound', 'bounds')} left out.`,
  },
  brush: {
    title: 'Pick the territories between two bounds',
    min: 'from',
    max: 'to',
    minOf: (label) => `${label}, at least`,
    maxOf: (label) => `${label}, at most`,
    noNumber: 'This bound is no number: write it in figures, for instance 12.5.',
    clear: 'Pick none',
    picked: (places) => `Picked: ${places}.`,
    nothing: 'None is picked.',
  },
  ranking: {
    title: 'Ranking',
    caption: (label, places) => `${label}: ${places}, from the highest to the lowest`,
    rank: 'Rank',
    place: 'Place',
    value: 'Value',
    tied: (rank) => `${rank} =`,
    between: (best, worst) => `${best} to ${worst}`,
    gap: (n, text) => `${text} ${plural(n, 'other', 'others')} between the two`,
    showAll: (n) => `Show all ${n}`,
    showEnds: 'Show the two ends only',
    mean: (value) => `mean of the territories with a value: ${value}`,
    pooled: (value) => `rate of the territories with a value, taken together: ${value}`,
    department: (value) => `the whole département: ${value}`,
    noReference: 'No mean: it cannot be worked out from these values.',
    open: 'open bar: a bound, the value may be further',
    absent: (text) => `Without a value, not ranked: ${text}.`,
    nothing: 'No territory to rank.',
  },
  change: {
    title: 'Two periods',
    from: 'From',
    to: 'to',
    none: 'no comparison',
    unit: 'Change',
    units: { absolute: 'in value', percent: 'in %' },
    nothing: 'No period as long comes before the one on the map.',
    sentence: (before, after, counts) => `From ${before} to ${after}: ${counts}.`,
    partial: (period) =>
      `${period} is not wholly covered by the figures: the change says no more than they do.`,
    onePeriod: 'The figures are of one period: there is no change to show.',
    up: (text) => `${text} up`,
    down: (text) => `${text} down`,
    same: (text) => `${text} unchanged`,
    directionUnknown: (text) => `${text} whose change is not known closely enough`,
    noBase: (text) => `${text} without a percentage, for want of anything to start from`,
    incomparable: (text) => `${text} without a value at one of the periods`,
  },
};
