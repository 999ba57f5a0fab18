import { boundsOf } from '../bounds-of.ts';
import { sharedBorders, type Area, type PlaneTopology, type Position } from '../plane-topology.ts';
import { STEP } from '../to-steps.ts';
import type { OfficialAreas } from './read-areas.ts';

/** What is drawn round the département, in metres. */
const MARGIN = 12_000;

/** Draws the communes of a département as they were read, and of its neighbours what lies near. */
export function officialTopology({ communes, neighbours }: OfficialAreas): PlaneTopology {
  const [left, bottom, right, top] = boundsOf(pointsOf(communes));
  const margin = MARGIN / STEP;
  const isNear = (area: Area): boolean => {
    const [west, south, east, north] = boundsOf(pointsOf([area]));
    return (
      west < right + margin &&
      east > left - margin &&
      south < top + margin &&
      north > bottom - margin
    );
  };
  return sharedBorders(communes, neighbours.filter(isNear));
}

function pointsOf(areas: readonly Area[]): readonly Position[] {
  return areas.flatMap(({ polygons }) => polygons.flat(2));
}
