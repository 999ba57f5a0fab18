/** A box of longitudes and latitudes, in degrees. */
export type GeoBox = readonly [west: number, south: number, east: number, north: number];

/** A grid of square cells over a box; rows run from south to north. */
export interface Grid {
  readonly west: number;
  readonly south: number;
  /** Size of a cell, in degrees. */
  readonly stepX: number;
  readonly stepY: number;
  readonly columns: number;
  readonly rows: number;
}

/** Kilometres in a degree of latitude, and in one of longitude at the equator. */
const KM_PER_LATITUDE = 111.13;
const KM_PER_LONGITUDE = 111.32;

/** Makes a grid of cells of a size over a box and a margin round it, all in kilometres. */
export function makeGrid([west, south, east, north]: GeoBox, cell: number, margin: number): Grid {
  const middle = (((south + north) / 2) * Math.PI) / 180;
  const stepX = cell / (KM_PER_LONGITUDE * Math.cos(middle));
  const stepY = cell / KM_PER_LATITUDE;
  const [marginX, marginY] = [(margin / cell) * stepX, (margin / cell) * stepY];
  return {
    west: west - marginX,
    south: south - marginY,
    stepX,
    stepY,
    columns: Math.ceil((east - west + 2 * marginX) / stepX),
    rows: Math.ceil((north - south + 2 * marginY) / stepY),
  };
}

/** Gives the longitude and latitude of a place on the grid, counted in cells from its corner. */
export function gridToDegrees(grid: Grid, x: number, y: number): [number, number] {
  return [grid.west + x * grid.stepX, grid.south + y * grid.stepY];
}
