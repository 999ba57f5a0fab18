import { readLotTopology } from '../../src/map/lot-topology.ts';
import { planeArcs } from '../../src/map/plane-arcs.ts';
import { arcPoints } from './arc-points.ts';
import { compareAreas, type Comparison } from './compare.ts';
import { neighbourPairs } from './neighbour-pairs.ts';
import type { OfficialAreas } from './official/read-areas.ts';
import { polygonsOf, sharedBorders } from './plane-topology.ts';

/** Measures a TopoJSON of this project against official contours; undefined where it is none. */
export function evaluate(topology: unknown, official: OfficialAreas): Comparison | undefined {
  const read = readLotTopology(topology);
  if (!read) return undefined;
  const arcs = arcPoints(planeArcs(read));
  const communes = read.objects.communes.geometries;
  const drawn = communes.map((each) => ({ id: each.id, polygons: polygonsOf(arcs, each.arcs) }));
  const borders = sharedBorders(official.communes, []);
  return compareAreas(drawn, official.communes, {
    drawn: neighbourPairs(communes),
    official: neighbourPairs(borders.communes),
  });
}
