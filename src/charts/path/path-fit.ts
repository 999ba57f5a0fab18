import type { Frame } from '../../export/exhibit.ts';
import { TEXT_SIZE } from '../drawn-chart.ts';
import { LINE_HEIGHT } from '../sheet-text.ts';
import { type CompactManner, compactPath } from './path-compact.ts';
import type { PathData } from './path-data.ts';
import { type PathLayout, pathLayout } from './path-layout.ts';

/** A layout that fits in a frame. */
export interface FittingPath {
  readonly layout: PathLayout;
  /** How much texts give way, no further than can be read. */
  readonly factor: number;
  /** How many steps found no room. */
  readonly left: number;
}

const LEAST_TEXT = 0.85;
const FACTORS = [1, 0.95, 0.9, LEAST_TEXT];
/** From the one that shows the most. */
const MANNERS: readonly CompactManner[] = [
  { bars: 'between', reasons: true },
  { bars: 'under', reasons: true },
  { bars: 'between', reasons: false },
  { bars: 'under', reasons: false },
  { bars: 'none', reasons: true },
];
const LAST: CompactManner = { bars: 'none', reasons: false };

/** Lays a path out at ease, else closer and closer, at last without the steps that have no room. */
export function fittingPath(
  data: PathData,
  { width, height, textSize, ruler }: Frame,
): FittingPath {
  const scaleAt = (factor: number) => (factor * textSize) / TEXT_SIZE;
  const lays = [
    (room: number) => pathLayout(data, room, ruler),
    ...[...MANNERS, LAST].map((manner) => (room: number) => compactPath(data, room, ruler, manner)),
  ];
  for (const lay of lays) {
    for (const factor of FACTORS) {
      const scale = scaleAt(factor);
      const layout = lay(width / scale);
      if (layout && layout.height * scale <= height) return { layout, factor, left: 0 };
    }
  }
  const scale = scaleAt(LEAST_TEXT);
  return firstSteps(data, width / scale, height / scale - LINE_HEIGHT, ruler);
}

/** As many of the first steps as a height has room for, one at least. */
function firstSteps(
  data: PathData,
  width: number,
  height: number,
  ruler: Frame['ruler'],
): FittingPath {
  const lay = (count: number) => {
    const some = {
      ...data,
      stages: data.stages.slice(0, count),
      rates: data.rates.slice(0, count - 1),
    };
    return compactPath(some, width, ruler, LAST) ?? pathLayout(some, width, ruler);
  };
  let count = Math.max(1, data.stages.length - 1);
  while (count > 1 && lay(count).height > height) count -= 1;
  return { layout: lay(count), factor: LEAST_TEXT, left: data.stages.length - count };
}
