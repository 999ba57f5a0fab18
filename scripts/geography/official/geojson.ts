import * as v from 'valibot';
import type { Position } from '../plane-topology.ts';
import { ContourError } from './contour-error.ts';

const FeatureSchema = v.object({
  type: v.literal('Feature'),
  id: v.optional(v.unknown()),
  properties: v.nullish(v.record(v.string(), v.unknown()), {}),
  geometry: v.nullable(v.object({ type: v.string(), coordinates: v.optional(v.unknown()) })),
});

/** A feature of a GeoJSON (RFC 7946), its coordinates not looked at yet. */
export type Feature = v.InferOutput<typeof FeatureSchema>;

const Collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(FeatureSchema),
});
const Typed = v.object({ type: v.string() });

/** Gives the features of a GeoJSON. Throws a ContourError that says what the input is instead. */
export function readFeatures(input: unknown, name: string): readonly Feature[] {
  const read = v.safeParse(Collection, input);
  if (read.success && read.output.features.length > 0) return read.output.features;
  const typed = v.safeParse(Typed, input);
  const type = typed.success ? typed.output.type : '';
  if (type === 'Topology') {
    throw new ContourError(`${name} est un TopoJSON : il faut un GeoJSON de communes.`);
  }
  if (read.success) throw new ContourError(`${name} est un GeoJSON sans aucun objet.`);
  throw new ContourError(
    `${name} n’est pas un GeoJSON de communes : il faut une « FeatureCollection » dont chaque ` +
      `objet a des propriétés et une géométrie.`,
  );
}

/**
 * Gives the rings of the polygons of a feature, in longitudes and latitudes.
 *
 * @throws ContourError where it has no polygon, or its coordinates are not degrees
 */
export function polygonsOfFeature({ geometry }: Feature, name: string): Position[][][] {
  const { type = 'aucune', coordinates } = geometry ?? {};
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    throw new ContourError(`${name} : il faut un polygone, la géométrie est « ${type} ».`);
  }
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return listOf(polygons, name, (polygon) =>
    listOf(polygon, name, (ring) => listOf(ring, name, (position) => readPosition(position, name))),
  );
}

function listOf<T>(input: unknown, name: string, read: (item: unknown) => T): T[] {
  if (!Array.isArray(input)) throw new ContourError(`${name} : la géométrie n’est pas lisible.`);
  return input.map(read);
}

function readPosition(input: unknown, name: string): Position {
  const [x, y]: unknown[] = Array.isArray(input) ? input : [];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x + y)) {
    throw new ContourError(`${name} : la géométrie n’est pas lisible.`);
  }
  if (Math.abs(x) > 180 || Math.abs(y) > 90) {
    throw new ContourError(
      `${name} : les coordonnées ne sont pas des degrés (${x}, ${y}). Il faut des longitudes et ` +
        `des latitudes (WGS 84), et non du Lambert-93.`,
    );
  }
  return [x, y];
}
