import type { ChartMessages } from './charts-fr.ts';

/** What the evolution chart says, in English. */
export const chartsEn: ChartMessages = {
  explorer: {
    points: 'Points of the chart',
    keyboard:
      'With the keyboard: left and right arrows go from point to point, up and down change series, Home and End lead to the ends, Enter chooses, Escape closes the tooltip.',
    position: (place, count) => `point ${place} of ${count}`,
  },
  choices: {
    cumulated: 'Running total',
    against: 'Compare',
    nothing: 'no comparison',
    yearBefore: 'with the year before',
    with: (period) => `with ${period}`,
    scale: 'Scale',
    scales: { absolute: 'values', indexed: 'index 100' },
    show: 'Also show',
    milestones: 'Launches and campaigns',
    timeline: 'Events under the curve',
  },
  cumulatedLabel: (label) => `${label}, running total`,
  yearBefore: 'one year before',
  yearBeforeLabel: (label) => `${label}, one year before`,
  was: (when, value) => `${when}: ${value}`,
  reference: (when, value) => `${when}: ${value}`,
  indexReference: (when) => `100 = ${when}`,
  indexUnit: (when) => `index, base 100: ${when}`,
  index: (value) => `index ${value}`,
  change: {
    up: (by) => `up by ${by}`,
    down: (by) => `down by ${by}`,
    above: (by) => `higher by ${by}`,
    below: (by) => `lower by ${by}`,
    same: 'no change',
    percent: (n) => `${n}%`,
    with: (absolute, percent) => `${absolute} (${percent})`,
    unknown: 'change unknown: the bounds do not tell which way',
    covered: 'the territories covered are not the same',
  },
  sentence: {
    yearBefore: (when, value, before, then) =>
      `${when}, ${value}, against ${before} one year before, ${then}`,
    base: (when, value, before, then) => `${when}, ${value}, against ${before} ${then}`,
    index: (when, value, then) => `${when}, the index is ${value}, for 100 ${then}.`,
    noYearBefore: 'None of these figures has a counterpart one year before.',
    noBase: (then) => `No figure ${then} to compare with.`,
    noIndex: (then) => `No index: it takes a figure above zero ${then}.`,
    unknownIndex: 'No index: the bounds of these figures do not allow one to be computed.',
    milestones: (list) => `Milestones: ${list}.`,
    hidden: (n) => `${n} older milestones are not drawn.`,
    decimated: (n) =>
      `${n} points: where they touch, the drawing keeps the highest and the lowest; the table has them all.`,
  },
  table: {
    before: 'One year before',
    base: (when) => `Value (${when})`,
    difference: 'Change',
    index: (when) => `Index (100: ${when})`,
  },
  notes: {
    bounds: 'An arrow or a bracket marks a bound or an approximation: “more than 500” is not 500.',
    running: (when) => `Period under way, provisional figure: ${when}.`,
    partial: 'Some figures cover a part of the territory or of the period only.',
    coverage: (label, coverage) => `${label}: partial total, ${coverage}.`,
    disagreement: 'Two sources give different numbers for one period.',
    absent: 'A hatched sign on the axis marks an absent figure: it is not zero.',
    cumulated: 'Flows are added up from the first period shown.',
    index: 'Index: 100 times the value divided by that of the base period.',
  },
};
