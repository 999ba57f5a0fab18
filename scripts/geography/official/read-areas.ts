import { departmentCode, type Department } from '../department.ts';
import type { Area, Position } from '../plane-topology.ts';
import { toSteps } from '../to-steps.ts';
import { communeCodeKey, codeOf } from './commune-code.ts';
import { ContourError } from './contour-error.ts';
import { polygonsOfFeature, readFeatures } from './geojson.ts';

/** Territories drawn on the plane: the communes of a département, by present code, and those round it. */
export interface OfficialAreas {
  readonly communes: readonly Area[];
  /** Communes of other départements, each under the code of its département. */
  readonly neighbours: readonly Area[];
}

/**
 * Reads the contours of the communes of a département out of a GeoJSON. Past communes take the code
 * of the present one.
 *
 * @param name what messages call the file
 * @throws ContourError where it is not a GeoJSON of all the communes of the département
 */
export function readAreas(input: unknown, department: Department, name: string): OfficialAreas {
  const features = readFeatures(input, name);
  const key = communeCodeKey(features, name);
  const present = new Set(department.communes.map(({ code }) => code));
  const [communes, neighbours]: [Area[], Area[]] = [[], []];
  const unknown: string[] = [];
  for (const feature of features) {
    const code = codeOf(feature, key);
    if (code === undefined) continue;
    const outside = departmentCode(code) !== department.code;
    const now = department.pastCommunes.get(code) ?? code;
    if (!outside && !present.has(now)) {
      unknown.push(code);
      continue;
    }
    const polygons = polygonsOfFeature(feature, `${name}, commune ${code}`).flatMap(onPlane);
    const id = outside ? departmentCode(code) : now;
    (outside ? neighbours : communes).push({ id, polygons });
  }
  check({ communes, neighbours }, unknown, department, name);
  return { communes, neighbours };
}

/** Puts a polygon on the plane; rings that shrink to a line are left out. */
function onPlane(rings: readonly (readonly Position[])[]): Position[][][] {
  const [outer, ...holes] = rings.map(toSteps).map((ring) => (ring.length > 3 ? ring : []));
  if (!outer || outer.length === 0) return [];
  return [[outer, ...holes.filter((hole) => hole.length > 0)]];
}

function check(
  { communes, neighbours }: OfficialAreas,
  unknown: readonly string[],
  department: Department,
  name: string,
): void {
  const { code, name: title } = department;
  const place = `${title} (${code})`;
  if (communes.length === 0 && unknown.length === 0) {
    const found = [...new Set(neighbours.map(({ id }) => id))].sort();
    const what = found.length > 0 ? ` Il contient celles d’ailleurs : ${listed(found)}.` : '';
    throw new ContourError(`${name} ne contient aucune commune du département ${place}.${what}`);
  }
  if (unknown.length > 0) {
    throw new ContourError(
      `${name} contient des communes du département ${place} que le code officiel géographique de ` +
        `${department.year} ne connaît pas : ${listed(unknown)}.`,
    );
  }
  const drawn = new Set(communes.map(({ id }) => id));
  const missing = department.communes.filter((commune) => !drawn.has(commune.code));
  if (missing.length > 0) {
    const names = missing.map((commune) => `${commune.name} (${commune.code})`);
    throw new ContourError(
      `${name} n’a pas toutes les communes du département ${place} : il en manque ` +
        `${missing.length} sur ${department.communes.length}, ${listed(names)}.`,
    );
  }
}

/** Lists the first few. */
function listed(items: readonly string[]): string {
  return items.length > 5 ? `${items.slice(0, 5).join(', ')}…` : items.join(', ');
}
