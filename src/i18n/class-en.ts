import type { ClassMessages } from './class-fr.ts';

const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

/** What the settings of classes say, in English. */
export const classEn: ClassMessages = {
  method: 'Method',
  methods: {
    quantile: 'Quantiles (as many in each)',
    natural: 'Natural breaks (Jenks)',
    'equal-interval': 'Equal intervals',
    'standard-deviation': 'Standard deviations',
    round: 'Round values',
    'by-hand': 'By hand',
  },
  about: {
    quantile: 'Each class has about as many territories.',
    natural: 'Classes are cut where values part by themselves.',
    'equal-interval': 'Each class spans the same range of values.',
    'standard-deviation': 'Classes tell how far from the mean one is.',
    round: 'Bounds are round numbers, easy to keep in mind.',
    'by-hand': 'You choose the bounds.',
  },
  count: 'Number of classes',
  deviation: 'Width of the classes',
  deviations: { whole: '1 standard deviation', half: '½ standard deviation' },
  countProposed: (n) => `${n} (proposed)`,
  palette: 'Colours',
  palettes: {
    teal: 'River',
    saffron: 'Saffron',
    violet: 'Violet',
    green: 'Green',
    'teal-saffron': 'River and saffron',
    'violet-saffron': 'Violet and saffron',
  },
  histogram: (values, classes) => `How ${values} values are spread, zeros aside, in ${classes}.`,
  classCount: (n, text) => `${text} ${plural(n, 'class', 'classes')}`,
  fewer: (n) => `Too many equal values for more classes: ${n}.`,
  among: 'Classes are the same at all periods, so that they compare.',
  bounds: 'Bounds, from the least to the greatest',
  bound: (n) => `Bound ${n}`,
  addBound: 'Add a bound',
  removeBound: 'Remove the last one',
  apply: 'Apply',
  startFrom: 'Start again from the proposed bounds',
  faults: {
    'too-few': 'Two bounds are needed at least.',
    'too-many': (most) => `${most} bounds at most: beyond, colours are mixed up.`,
    'not-a-number': (n) => `Bound ${n} is not a number.`,
    'not-rising': (n) => `Bound ${n} must be greater than the one before.`,
  },
  widened: {
    below: (low) => `Some values are under the first bound: the first class goes down to ${low}.`,
    above: (high) => `Some values are over the last bound: the last class goes up to ${high}.`,
  },
  reset: 'Back to the proposed classes',
  none: 'No value to be classed.',
};
