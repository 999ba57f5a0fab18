import type { InteractionModeFunction } from 'chart.js';
import { layoutOf } from './laid-out.ts';
import { pointAt } from './point-at.ts';

declare module 'chart.js' {
  interface InteractionModeMap {
    mark: InteractionModeFunction;
  }
}

/** Finds the point under the pointer where the chart drew it, a column over its whole height. */
export const markInteraction: InteractionModeFunction = (chart, event) => {
  const laidOut = layoutOf(chart);
  if (!laidOut || event.x === null || event.y === null) return [];
  const point = pointAt(laidOut.layout.points, event.x, event.y);
  const place = point && laidOut.elements.get(point);
  const element = place && chart.getDatasetMeta(place.datasetIndex).data[place.index];
  return element ? [{ ...place, element }] : [];
};
