import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import type { Measure } from './measurement.ts';
import { type PageWeight, weighPage } from './page-weight.ts';
import { WEIGHT_BARS } from './weight-bars.ts';

const PARTS: readonly (readonly [name: string, part: keyof PageWeight])[] = [
  ['initial JavaScript, gzipped', 'initialScript'],
  ['JavaScript up to the first chart, gzipped', 'firstViewScript'],
  ['JavaScript that keeps charts live, gzipped', 'liveChartScript'],
  ['JavaScript where data were replaced, gzipped', 'readingScript'],
  ['other JavaScript, gzipped', 'otherScript'],
  ['styles, gzipped', 'styles'],
  ['fonts, all files', 'fonts'],
  ['contours, gzipped', 'geography'],
  ['data read by the build, gzipped', 'prepared'],
  ['data, gzipped', 'data'],
  ['fictional data, gzipped', 'fictionalData'],
];

export const measure: Measure = () => {
  const weight = weighPage(join(ROOT, 'dist'));
  return PARTS.map(([name, part]) => ({
    name,
    value: weight[part] / 1000,
    bar: WEIGHT_BARS[part] / 1000,
    unit: 'KB',
  }));
};
