import { boxesMeet } from '../theme/box.ts';
import type { TextRuler } from '../theme/drawing/picture.ts';
import type { EvolutionLayout } from './evolution-layout.ts';
import type { EvolutionScene, Track } from './evolution-scene.ts';
import { labelBox, type PlotLabel, textStyle } from './plot-label.ts';

const MOST_SERIES = 4;
/** Longest name that may take room from the plot, as a share of the chart's width. */
const LONGEST_SHARE = 0.28;
const NARROWEST_CHART = 520;
const OFFSET = 9;

const nameWidth = (scene: EvolutionScene, { series }: Track, ruler: TextRuler) =>
  ruler(series.label, textStyle(scene.fontSize, 600));

/** Tells whether lines bear their names, in place of a legend: a few of them, on a wide chart. */
export function hasEndLabels(scene: EvolutionScene, chartWidth: number, ruler: TextRuler): boolean {
  const { tracks, options } = scene;
  if (options.compact || chartWidth < NARROWEST_CHART) return false;
  if (tracks.length < 2 || tracks.length > MOST_SERIES) return false;
  return tracks.every(
    (track) =>
      track.series.kind === 'stock' &&
      track.entries.some(({ point }) => point.measure.kind === 'value') &&
      nameWidth(scene, track, ruler) <= LONGEST_SHARE * chartWidth,
  );
}

/** Gives the room that names need on the right of the plot, in px: what passes the last period. */
export function endLabelRoom(scene: EvolutionScene, chartWidth: number, ruler: TextRuler): number {
  if (!hasEndLabels(scene, chartWidth, ruler)) return 0;
  const { from, to } = scene.time;
  const needs = scene.tracks.map((track) => {
    const end = track.entries.reduce(
      (latest, { point }) => Math.max(latest, Math.min(to, point.period.end)),
      from,
    );
    // The plot is narrower than the chart: count on two thirds of the blank after the line.
    const blank = ((to - end) / (to - from)) * chartWidth * 0.66;
    return nameWidth(scene, track, ruler) + 2 * OFFSET - blank;
  });
  return Math.max(0, ...needs);
}

/** Places the name of each line after the end of its last mark, apart from one another. */
export function endLabels(
  scene: EvolutionScene,
  { points }: EvolutionLayout,
  chartWidth: number,
  ruler: TextRuler,
): readonly PlotLabel[] {
  if (!hasEndLabels(scene, chartWidth, ruler)) return [];
  const line = scene.fontSize * 1.3;
  const placed: PlotLabel[] = [];
  const ends = scene.tracks.flatMap((track) => {
    const marks = points
      .filter((one) => one.kind === 'mark')
      .filter(({ seriesIndex }) => seriesIndex === track.seriesIndex);
    const last = marks.reduce((a, b) => (a && a.x >= b.x ? a : b), marks[0]);
    if (!last) return [];
    const x = Math.max(last.x + last.radius, last.whisker?.[1] ?? 0) + OFFSET;
    return [{ track, x, y: last.y }];
  });
  for (const { track, x, y } of ends.sort((a, b) => a.y - b.y)) {
    const width = nameWidth(scene, track, ruler);
    const meets = (label: PlotLabel) =>
      placed.some((other) => boxesMeet(labelBox(label, width, line), labelBox(other, width, line)));
    let label: PlotLabel = { x, y, align: 'left', text: track.series.label };
    while (meets(label)) label = { ...label, y: label.y + 1 };
    placed.push(label);
  }
  return placed;
}
