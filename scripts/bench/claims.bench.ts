import { findClaims } from '../../src/article/claims/find-claims.ts';
import type { Measure } from './measurement.ts';

/** A long read is 2,000 words; ten of them must be checked while a person waits for nothing. */
const WORDS = 20_000;
const FINDING_MS = 50;
/** Twice the text may take twice the time, and a little: more would be a trap for the page. */
const DOUBLING_RATIO = 2.3;

const PARAGRAPH =
  'Au 31 mars 2022, le réseau accueil suivait plus de 400 familles, dont 130 installées depuis 2019, ' +
  'au 12 de la rue du Docteur-Bergougnoux, 46000 Cahors. Près de 600 nouveaux arrivants, soit 12 % de ' +
  'plus, ont été reçus le 14 juillet à 18 h 30 par une vingtaine de partenaires de la 3e édition.\n\n';

export const measure: Measure = () => {
  const words = PARAGRAPH.split(/\s+/).length;
  const text = PARAGRAPH.repeat(Math.ceil(WORDS / words));
  // Run once before: what is measured is the rules, not their compilation.
  findClaims(text, 'fr');
  const once = median(() => findClaims(text, 'fr'));
  const twice = median(() => findClaims(text + text, 'fr'));
  return [
    { name: 'claims of 20,000 words', value: once, bar: FINDING_MS, unit: 'ms' },
    { name: 'claims of twice the words', value: twice / once, bar: DOUBLING_RATIO, unit: '×' },
  ];
};

function median(run: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[3] ?? NaN;
}
