import type { EvolutionLayout } from './evolution-layout.ts';
import type { EvolutionScene, Track } from './evolution-scene.ts';
import { labelBox, type PlotLabel } from './plot-label.ts';
import { boxesMeet } from '../theme/box.ts';
import { textWidth } from '../theme/text-width.ts';

const MOST_SERIES = 3;
/** Longest name that may take room from the plot, in px, and narrowest chart that gives it. */
const LONGEST = 170;
const NARROWEST_CHART = 520;
const OFFSET = 9;
/** Heavy letters are wider than the estimate. */
const HEAVY = 1.12;

function nameWidth(scene: EvolutionScene, { series }: Track): number {
  return textWidth(series.label, scene.fontSize) * HEAVY;
}

/** Tells whether lines bear their names, rather than a legend alone: two or three, on a wide chart. */
export function hasEndLabels(scene: EvolutionScene, chartWidth: number): boolean {
  const { tracks, options } = scene;
  if (options.compact || chartWidth < NARROWEST_CHART) return false;
  if (tracks.length < 2 || tracks.length > MOST_SERIES) return false;
  return tracks.every(
    (track) => track.series.kind === 'stock' && nameWidth(scene, track) <= LONGEST,
  );
}

/** Gives the room that names need on the right of the plot, in px: what passes the last period. */
export function endLabelRoom(scene: EvolutionScene, chartWidth: number): number {
  if (!hasEndLabels(scene, chartWidth)) return 0;
  const { from, to } = scene.time;
  const needs = scene.tracks.map((track) => {
    const end = Math.max(from, ...track.entries.map(({ point }) => Math.min(to, point.period.end)));
    // The plot is narrower than the chart: count on two thirds of the blank after the line.
    const blank = ((to - end) / (to - from)) * chartWidth * 0.66;
    return nameWidth(scene, track) + 2 * OFFSET - blank;
  });
  return Math.max(0, ...needs);
}

/** Places the name of each line after the end of its last mark, apart from one another. */
export function endLabels(
  scene: EvolutionScene,
  { points }: EvolutionLayout,
  chartWidth: number,
): readonly PlotLabel[] {
  if (!hasEndLabels(scene, chartWidth)) return [];
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
    const width = nameWidth(scene, track);
    const meets = (label: PlotLabel) =>
      placed.some((other) => boxesMeet(labelBox(label, width, line), labelBox(other, width, line)));
    let label: PlotLabel = { x, y, align: 'left', text: track.series.label };
    while (meets(label)) label = { ...label, y: label.y + 1 };
    placed.push(label);
  }
  return placed;
}
