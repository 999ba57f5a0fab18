import type { Measure } from './measurement.ts';
import { timeExports } from './time-exports.ts';

/** Two frames: an SVG is there as soon as it is asked for. */
const SVG_MS = 30;
/** A picture of 23 million pixels, before one wonders whether the button was pressed. */
const PNG_MS = 400;

export const measure: Measure = async () => {
  const { svg, png } = await timeExports();
  return [
    { name: 'SVG of a chart', value: svg, bar: SVG_MS, unit: 'ms' },
    { name: 'PNG of a page, ×4', value: png, bar: PNG_MS, unit: 'ms' },
  ];
};
