import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoConicConformal, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BASE_MAP_SIZE, makeBaseMap } from '../../src/map/base-map.ts';
import { readLotTopology, type LotTopology } from '../../src/map/lot-topology.ts';
import { planeArcs } from '../../src/map/plane-arcs.ts';
import { inverseLambertProjection } from '../../src/map/projection.ts';
import { arcPoints } from '../geography/arc-points.ts';
import { STEP } from '../geography/to-steps.ts';
import { ROOT } from '../run.mjs';

/**
 * Prints the milliseconds that a process takes to draw the map for the first time, as a page does:
 * `plane` from the contours as they are, `sphere` with `geoPath` from the same points in degrees.
 *
 * Usage: tsx scripts/bench/time-first-map.ts plane|sphere
 */

const input: unknown = JSON.parse(readFileSync(join(ROOT, 'public/geo/46.topo.json'), 'utf8'));

/** Time of the processor, so that what else the machine does is not counted. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timePlane(): number {
  const start = cpuTime();
  makeBaseMap(input);
  return cpuTime() - start;
}

function timeSphere(): number {
  const topology = readLotTopology(input);
  if (!topology) throw new Error('topology: 46.topo.json');
  const inDegrees = unproject(topology);
  const start = cpuTime();
  // Read again: a page would have to check such a file too.
  readLotTopology(input);
  drawWithGeoPath(inDegrees, topology.objects);
  return cpuTime() - start;
}

function unproject(topology: LotTopology): Topology {
  const toDegrees = inverseLambertProjection(topology.projection);
  const arcs = arcPoints(planeArcs(topology, topology.overview));
  const degrees = arcs.map((arc) => arc.map(([x, y]) => toDegrees([x * STEP, y * STEP])));
  return { type: 'Topology', objects: {}, arcs: degrees };
}

function drawWithGeoPath(topology: Topology, objects: LotTopology['objects']): string[] {
  const { width, height, padding } = BASE_MAP_SIZE;
  const projection = geoConicConformal()
    .parallels([44, 49])
    .rotate([-3, 0])
    .fitExtent(
      [
        [padding, padding],
        [width - padding, height - padding],
      ],
      feature(topology, objects.departement),
    );
  const path = geoPath(projection).digits(1);
  const layers: readonly GeometryCollection[] = Object.values(objects);
  const shapes = layers.flatMap(({ geometries }) =>
    geometries.map((geometry) => path(feature(topology, geometry)) ?? ''),
  );
  const borders = [objects.communes, objects.epci, objects.arrondissements].map(
    (layer) => path(mesh(topology, layer, (a, b) => a !== b)) ?? '',
  );
  return [...shapes, ...borders];
}

console.log(process.argv[2] === 'sphere' ? timeSphere() : timePlane());
