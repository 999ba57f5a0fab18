import { decimated } from './decimated.ts';
import type { EvolutionScene } from './evolution-scene.ts';
import { placeColumns } from './place-columns.ts';
import { type PlacedLink, placeLinks } from './place-links.ts';
import { placeMarks } from './place-marks.ts';
import type { PlacedPoint } from './placed-point.ts';
import type { PlotArea } from './plot-area.ts';

/** Where everything stands, in the order of drawing. */
export interface EvolutionLayout {
  readonly links: readonly PlacedLink[];
  readonly points: readonly PlacedPoint[];
}

/** Places a scene in a plot: columns, then the marks over them; points that others hide are left out. */
export function evolutionLayout(scene: EvolutionScene, area: PlotArea): EvolutionLayout {
  const tracks = scene.tracks.map((track) => ({
    ...track,
    entries: decimated(track.entries, area),
  }));
  const stocks = tracks.filter(({ series }) => series.kind === 'stock');
  const fluxes = tracks.filter(({ series }) => series.kind === 'flux');
  const marks = placeMarks(stocks, area, scene.options.compact);
  const values = marks.filter((mark) => mark.kind === 'mark');
  return {
    links: placeLinks(stocks, values),
    points: [...placeColumns(fluxes, area), ...marks],
  };
}
