import type { Plugin } from 'chart.js';
import { drawFrame } from './draw-frame.ts';
import { drawLink } from './draw-link.ts';
import { drawPoint } from './draw-point.ts';
import { drawRing } from './draw-ring.ts';
import { endLabels } from './end-labels.ts';
import type { EvolutionHandle } from './evolution-data.ts';
import { evolutionLayout } from './evolution-layout.ts';
import { axisLabels } from './evolution-scales.ts';
import { keepLayout, layoutOf } from './laid-out.ts';
import { paintLabels } from './paint-labels.ts';
import { paintPaths } from './paint-paths.ts';
import type { PlacedPoint } from './placed-point.ts';
import type { PlotArea } from './plot-area.ts';
import { labelBox } from './plot-label.ts';
import { valueLabels } from './value-labels.ts';

function plotAreaOf(chart: EvolutionHandle): PlotArea | undefined {
  const { x, y } = chart.scales;
  if (!x || !y) return undefined;
  const { left, right, top, bottom } = chart.chartArea;
  const yOf = (value: number) => y.getPixelForValue(value);
  const base = Math.min(bottom, Math.max(top, yOf(0)));
  return { left, right, top, bottom, base, xOf: (day) => x.getPixelForValue(day), yOf };
}

/** Draws the points of an evolution chart in place of Chart.js, which keeps axes and tooltip. */
export const evolutionPlugin: Plugin<'line'> = {
  id: 'evolution',

  afterDatasetsUpdate(chart: EvolutionHandle) {
    const area = plotAreaOf(chart);
    if (!area) return;
    const { scene } = chart.data;
    const layout = evolutionLayout(scene, area);
    const ranks = scene.tracks.map(
      ({ entries }) => new Map(entries.map(({ pointIndex }, index) => [pointIndex, index])),
    );
    const elements = new Map(
      layout.points.map((point) => {
        const index = ranks[point.seriesIndex]?.get(point.pointIndex) ?? -1;
        return [point, { datasetIndex: point.seriesIndex, index }];
      }),
    );
    for (const [{ x, y }, { datasetIndex, index }] of elements) {
      const element = chart.getDatasetMeta(datasetIndex).data[index];
      if (element) Object.assign(element, { x, y });
    }
    keepLayout(chart, { layout, elements });
  },

  beforeDatasetsDraw(chart: EvolutionHandle) {
    const area = plotAreaOf(chart);
    const laidOut = layoutOf(chart);
    if (!area || !laidOut) return;
    const { ctx, data } = chart;
    const { scene } = data;
    const { points, links } = laidOut.layout;
    const { colors, font } = scene.options;
    const columns = points.filter(({ kind }) => kind === 'column');
    const others = points.filter(({ kind }) => kind !== 'column');
    const draw = (point: PlacedPoint) => drawPoint(point, colors.paper);
    const ring = (point: PlacedPoint) =>
      isRinged(chart, point) ? [drawRing(point, colors.ink)] : [];
    paintPaths(ctx, [
      ...columns.flatMap(draw),
      ...columns.flatMap(ring),
      ...drawFrame(scene, area, axisLabels(scene, chart.width)),
      ...links.map(drawLink),
      // Under the marks, so that it hides none of its neighbours.
      ...others.flatMap(ring),
      ...others.flatMap(draw),
    ]);
    const ink = { color: colors.ink, paper: colors.paper };
    const valueFont = `${scene.fontSize}px ${font}`;
    ctx.font = valueFont;
    const widthOf = (text: string) => ctx.measureText(text).width;
    const ends = endLabels(scene, laidOut.layout, chart.width);
    const endBoxes = ends.map((label) =>
      labelBox(label, 1.1 * widthOf(label.text), scene.fontSize),
    );
    const values = valueLabels(scene, laidOut.layout, area, widthOf, endBoxes);
    paintLabels(ctx, values, { ...ink, font: valueFont });
    paintLabels(ctx, ends, { ...ink, font: `600 ${valueFont}` });
  },
};

function isRinged(chart: EvolutionHandle, point: PlacedPoint): boolean {
  const { highlight, scene } = chart.data;
  const series = scene.tracks[point.seriesIndex]?.series;
  if (highlight?.seriesId === series?.id && highlight?.pointIndex === point.pointIndex) return true;
  const place = layoutOf(chart)?.elements.get(point);
  return chart
    .getActiveElements()
    .some(
      ({ datasetIndex, index }) => datasetIndex === place?.datasetIndex && index === place.index,
    );
}
